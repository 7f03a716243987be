import {basename, relative} from 'node:path';
import {quote} from '../curl/index.js';

/** Whether a line of package.json, or of npx, is this program and nothing behind it, so that arguments can follow. */
const isProgram = (line: string): boolean => /(?:^|[\s/\\'"])(?:status-tui|cli\.js)['"]?$/.test(line);

/** Folders that hold a program's file, by how the program in them is started. */
const folders: ReadonlyArray<readonly [path: RegExp, command: string]> = [
	[/[/\\]_npx[/\\]/, 'npx status-tui'],
	[/[/\\]pnpm[/\\]dlx[/\\]/, 'pnpm dlx status-tui'],
	[/[/\\]node_modules[/\\]\.bin[/\\]/, 'npx status-tui'],
	[/[/\\]node_modules[/\\]status-tui[/\\]/, 'status-tui'],
];

/**
 * The program as it was started, in words to which arguments can be added: `npx status-tui`, `status-tui`, `npm start --`,
 * `node dist/cli.js`. npm says which script it runs, to all that is started from there; so the script must be this program.
 *
 * @param env the environment of the process
 * @param file the program's file as Node.js was told it, absolute
 */
export const startedAs = (env: Readonly<NodeJS.ProcessEnv>, file: string): string => {
	const {npm_lifecycle_event: script, npm_lifecycle_script: line = '', PWD: folder} = env;
	if (script !== undefined && isProgram(line)) {
		return script === 'npx' ? 'npx status-tui' : script === 'start' ? 'npm start --' : `npm run ${quote(script)} --`;
	}

	const [, command] = folders.find(([path]) => path.test(file)) ?? [];
	return (
		command ??
		(basename(file) === 'status-tui'
			? 'status-tui'
			: `node ${quote(folder === undefined ? file : relative(folder, file))}`)
	);
};
