import {nodeRunner} from '../mocks/node.js';

/** Each snippet has a server; only that of the request listens. A client that asks for an upgrade is node:http. */
const harness = `import { seenByFetch, seenByHttp } from "./clients.js";
import { relay } from "./relay.js";

relay(async (request) => {
  const { server } = await import(\`./cells/\${request.code}.js\`);
  const asksForUpgrade = request.headers.some(([name]) => name === "Upgrade");
  server.listen({ onUnhandledRequest: "error" });
  try {
    return await (asksForUpgrade ? seenByHttp : seenByFetch)(request);
  } finally {
    server.close();
  }
});
`;

/** MSW 2, seen by fetch, and by node:http where that asks for an upgrade. */
export const runner = nodeRunner({
	id: 'msw',
	packages: ['msw@2'],
	harness,
	client: 'fetch and node:http',
});
