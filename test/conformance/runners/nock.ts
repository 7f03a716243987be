import {nodeRunner} from '../mocks/node.js';

/** A reply is given once, so that each request loads the snippet anew. */
const harness = `import nock from "nock";
import { seenByHttp } from "./clients.js";
import { relay } from "./relay.js";

nock.disableNetConnect();
let requests = 0;

relay(async (request) => {
  requests += 1;
  nock.cleanAll();
  await import(\`./cells/\${request.code}.js?\${requests}\`);
  return seenByHttp(request);
});
`;

/** nock 15, seen by node:http. */
export const runner = nodeRunner({id: 'nock', packages: ['nock@15'], harness, client: 'node:http'});
