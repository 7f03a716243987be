import type {Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {javascriptFile} from '../code/javascript.js';
import {jsonFile} from '../code/json.js';
import {packageJson} from '../node/node-program.js';
import {webResponse} from '../node/web-response.js';
import {isUpgrade, readsContent} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';

const port = 8787;

const webSocket: readonly Doc[] = [
	'const [client, server] = Object.values(new WebSocketPair());',
	'server.accept();',
	'server.addEventListener("message", ({ data }) => server.send(data));',
	'return new Response(null, { status: 101, webSocket: client });',
];

const moduleWorker = (above: readonly Doc[], signature: string, body: readonly Doc[]): string =>
	javascriptFile([...above, block('export default {', [block(`${signature} {`, body, '},')], '};')]);

const snippet = (response: Response): string => {
	if (isUpgrade(response)) {
		return moduleWorker([], 'fetch()', webSocket);
	}

	const {above, statement} = webResponse(response);
	return readsContent(response)
		? moduleWorker(above, 'async fetch(request)', ['await request.json();', statement])
		: moduleWorker(above, 'fetch()', [statement]);
};

const configuration = {
	$schema: 'node_modules/wrangler/config-schema.json',
	name: 'status',
	main: 'src/index.js',
	compatibility_date: '2026-11-01',
	dev: {ip: '127.0.0.1', port},
};

const app = (response: Response): App => ({
	files: [
		{path: 'src/index.js', content: snippet(response)},
		{path: 'package.json', content: packageJson(response, {}, {devDependencies: {wrangler: '^4.0.0'}})},
		{path: 'wrangler.jsonc', content: jsonFile(configuration)},
	],
	install: 'npm install',
	start: 'npx wrangler dev',
	port,
});

const noInterim =
	'workerd throws a RangeError, because a Response has a status from 200 to 599: the client gets a 500.';

/** As seen on workerd. */
const refusals: Refusals = {
	100: {
		no: 'workerd never answers "Expect: 100-continue": the client gets no 100 and sends its content when it is tired of waiting.',
		instead: 'Answer with 413 or 417 without reading where you would not take the content; else it comes anyhow.',
	},
	102: {
		no: noInterim,
		instead: 'Answer 202 at once with a Link to the state of the job, and do the job in a queue or a workflow.',
	},
	103: {
		no: noInterim,
		instead:
			'Send Link with the final response and turn Early Hints on for the zone: Cloudflare then makes the 103 of it.',
	},
	104: {
		no: noInterim,
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
	426: {
		no: 'workerd drops Upgrade and Connection from a response, and a 426 has to name the protocol in Upgrade.',
		instead: 'Answer 400 and say in the content which protocol is needed.',
	},
};

/** A module worker on workerd, the runtime of Cloudflare Workers. */
export const cloudflareWorkers: Writer = {snippet, app, refusals};
