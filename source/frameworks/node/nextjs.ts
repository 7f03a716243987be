import type {Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {javascriptFile} from '../code/javascript.js';
import {readsContent} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {packageJson, port} from './node-program.js';
import {webResponse} from './web-response.js';

const read = 'await request.json(); // Node has sent 100 Continue, if it was expected';

const snippet = (response: Response): string => {
	const {above, statement} = webResponse(response);
	return javascriptFile([
		...above,
		readsContent(response)
			? block('export async function POST(request: Request) {', [read, statement], '}')
			: block('export function GET() {', [statement], '}'),
	]);
};

const dependencies = {next: '^16.0.0', react: '^19.0.0', 'react-dom': '^19.0.0'};

const devDependencies = {'@types/node': '^24.0.0', '@types/react': '^19.0.0', typescript: '^5.0.0'};

const app = (response: Response): App => ({
	files: [
		{path: 'app/route.ts', content: snippet(response)},
		{path: 'package.json', content: packageJson(response, dependencies, {devDependencies})},
	],
	install: 'npm install && npx next build',
	start: `npx next start --hostname 127.0.0.1 --port ${port}`,
	port,
});

const outOfRange =
	'A Response has a status from 200 to 599: the route handler throws a RangeError, and Next.js sends a 500.';

/** As seen on `next start`. */
const refusals: Refusals = {
	101: {
		no: 'Next.js closes a connection that asks for an upgrade before a route handler could see it: no answer comes.',
		instead: 'Serve WebSockets from a process of their own, or from a custom server around Next.js.',
	},
	102: {
		no: outOfRange,
		instead: 'Answer 202 at once with a Link to the state of the job, and do the job with after().',
	},
	103: {
		no: outOfRange,
		instead:
			'Call res.writeEarlyHints() in a custom server before it hands the request to Next.js, or let a CDN do it.',
	},
	104: {
		no: outOfRange,
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};

/** A route handler of the app router of Next.js 16, as `next start` serves it. */
export const nextjs: Writer = {snippet, app, refusals};
