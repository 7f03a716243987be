import type {Json, Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {javascriptFile} from '../code/javascript.js';
import {jsonFile} from '../code/text.js';
import type {App, Refusals, Writer} from '../writer.js';
import {nodeRange} from './node-interim.js';

/** A module: its imports, and the rest. */
export type Module = {readonly imports: readonly Doc[]; readonly body: readonly Doc[]};

/** What one framework of Node.js says of itself. */
export type NodeFramework = {
	/** @param declare what a variable is declared with that others are to use: `const`, or `export const` */
	readonly program: (response: Response, declare: string) => Module;
	/** What starts it on loopback, at {@link port}. */
	readonly serve: (response: Response) => Module;
	/** The packages it needs, with their ranges. */
	readonly dependencies: (response: Response) => Readonly<Record<string, string>>;
	readonly refusals?: Refusals;
};

/** The port of the apps, as the guides of Node.js and its frameworks have it. */
export const port = 3000;

/**
 * The text of `package.json`, as an ES module, with the versions of Node that have what the response needs.
 *
 * @param rest what it says besides, such as scripts
 */
export const packageJson = (
	response: Response,
	dependencies: Readonly<Record<string, string>>,
	rest: Readonly<Record<string, Json>> = {},
): string => {
	const node = nodeRange(response);
	return jsonFile({
		private: true,
		type: 'module',
		...rest,
		...(node !== undefined && {engines: {node}}),
		...(Object.keys(dependencies).length > 0 && {dependencies}),
	});
};

const moduleFile = ({imports, body}: Module): string => javascriptFile([...imports, '', ...body]);

const withServe = (program: Module, serve: Module): string =>
	moduleFile({imports: [...serve.imports, ...program.imports], body: [...program.body, '', ...serve.body]});

const app = (response: Response, {program, serve, dependencies}: NodeFramework): App => {
	const packages = dependencies(response);
	return {
		files: [
			{path: 'app.js', content: withServe(program(response, 'const'), serve(response))},
			{path: 'package.json', content: packageJson(response, packages)},
		],
		...(Object.keys(packages).length > 0 && {install: 'npm install'}),
		start: 'node app.js',
		port,
	};
};

/** What writes the code of a framework whose app is one ES module. */
export const nodeWriter = (framework: NodeFramework): Writer => ({
	snippet: (response) => moduleFile(framework.program(response, 'export const')),
	app: (response) => app(response, framework),
	refusals: framework.refusals ?? {},
});
