/**
 * The module `relay.js`: a server that shows over a socket what a client saw of a double. It adds nothing but framing,
 * and closes the connection where the client saw no response.
 */
export const relay = `import { createServer } from "node:net";

const readRequest = (octets) => {
  const end = octets.indexOf("\\r\\n\\r\\n");
  if (end === -1) {
    return undefined;
  }

  const [line, ...lines] = octets.toString("latin1", 0, end).split("\\r\\n");
  const [method, target] = line.split(" ");
  const fields = lines.map((each) => /^([^:]+): (.*)$/.exec(each).slice(1));
  const framing = fields.find(([name]) => name === "Content-Length");
  const length = end + 4 + Number(framing?.[1] ?? 0);
  return octets.length < length
    ? undefined
    : {
        method,
        code: target.replace("/status/", ""),
        headers: fields.filter(([name]) => !["Host", "Content-Length"].includes(name)),
        body: length === end + 4 ? undefined : octets.subarray(end + 4, length),
        length,
      };
};

const framing = ({ status, headers, content }) =>
  headers.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name)) ||
  (content.length === 0 && (status < 200 || [204, 304].includes(status)))
    ? []
    : [["Content-Length", String(content.length)]];

const head = ({ status, reason, headers }) =>
  [\`HTTP/1.1 \${status} \${reason}\`, ...headers.map((each) => each.join(": ")), "", ""].join("\\r\\n");

const encode = (seen) =>
  Buffer.concat([
    Buffer.from(head({ ...seen, headers: [...seen.headers, ...framing(seen)] }), "latin1"),
    seen.content,
  ]);

/** Listens at the port that the program was given. */
export const relay = (see) =>
  createServer(async (socket) => {
    let octets = Buffer.alloc(0);
    try {
      for await (const chunk of socket) {
        octets = Buffer.concat([octets, chunk]);
        for (let request = readRequest(octets); request !== undefined; request = readRequest(octets)) {
          octets = octets.subarray(request.length);
          socket.write(encode(await see(request)));
        }
      }
    } catch (error) {
      console.error(error);
      socket.destroy();
    }
  }).listen(Number(process.argv[2]), "127.0.0.1");
`;

/** The module `clients.js`: what the clients of Node.js see of one URL. */
export const clients = `import { once } from "node:events";
import https from "node:https";
import { buffer } from "node:stream/consumers";

const url = "https://api.example.com/";
const patience = 5000;

export const seenByFetch = async ({ method, headers, body }) => {
  const response = await fetch(url, {
    method,
    headers,
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
  });
  return {
    status: response.status,
    reason: response.statusText,
    headers: [...response.headers],
    content: Buffer.from(await response.arrayBuffer()),
  };
};

const pairs = (list) => list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]]] : []));

export const seenByHttp = async ({ method, headers, body }) => {
  const signal = AbortSignal.timeout(patience);
  const request = https.request(url, { method, headers: headers.flat(), signal });
  request.end(body);
  const [response, socket] = await Promise.race([
    once(request, "response", { signal }),
    once(request, "upgrade", { signal }),
  ]);
  socket?.destroy();
  return {
    status: response.statusCode,
    reason: response.statusMessage,
    headers: pairs(response.rawHeaders),
    content: socket === undefined ? await buffer(response) : Buffer.alloc(0),
  };
};
`;
