/** A module for harnesses, in JavaScript: it passes each connection on, from the first octet, to where its cell is served. */
export const front = `import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
};

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const settle = (isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => settle(true)).once("error", () => settle(false));
  });

export const accepted = async (port, child) => {
  while (child.exitCode === null && !(await accepts(port))) await wait(20);
};

const pass = (from, head, port) => {
  const to = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  to.on("error", () => from.destroy()).on("close", () => from.destroy());
  from.on("error", () => to.destroy()).on("close", () => to.destroy());
  to.write(head);
  from.pipe(to).pipe(from);
};

export const listen = (port, portOf) => {
  createServer({ allowHalfOpen: true }, (socket) => {
    socket.once("readable", async () => {
      const head = socket.read();
      if (head === null) return socket.destroy();
      pass(socket, head, await portOf(/^\\w+ \\/status\\/(\\d+) /.exec(head)?.[1]));
    });
  }).listen(port, "127.0.0.1");
};
`;
