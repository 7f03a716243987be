import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run} from '../command.js';
import type {Framework} from '../../../source/frameworks/index.js';
import {install, nodeOf, writeCells} from '../node/node.js';
import type {Runner} from '../runner.js';
import {front} from './front.js';

/** A runtime that runs a snippet as the whole program that it is. */
type Programs = {
	readonly id: Framework['id'];
	/** What people call it. */
	readonly name: string;
	/** The npm package that brings it, with its range. */
	readonly npm: string;
	/** The program, and its arguments before the file of a snippet. */
	readonly program: readonly [file: string, ...options: readonly string[]];
	/** The port at which every snippet listens. */
	readonly port: number;
	/** The arguments with which it prints its own version, and that of its language on a second line. */
	readonly versions: readonly string[];
};

/** Starts the program of a cell, and ends the one before: all listen at the same port, as their snippets say. */
const harness = `import { spawn } from "node:child_process";
import { once } from "node:events";
import { accepted, listen } from "./front.js";

const [listenPort, cellPort, file, ...options] = process.argv.slice(2);

let running;

const end = async () => {
  if (running === undefined || running.child.exitCode !== null) return;
  const exit = once(running.child, "exit");
  running.child.kill("SIGKILL");
  await exit;
};

listen(Number(listenPort), async (code) => {
  if (running?.code !== code) {
    await end();
    running = { code, child: spawn(file, [...options, \`cells/\${code}.ts\`], { stdio: "inherit" }) };
    await accepted(cellPort, running.child);
  }

  return cellPort;
});
`;

/** The runner of a runtime: each snippet is a program of its own, run letter for letter when it is asked. */
export const programsRunner = ({id, name, npm, program, port: cellPort, versions}: Programs): Runner => {
	const binaries = (folder: string): string => path.join(folder, 'node_modules', '.bin');
	return {
		id,
		missing: async () => undefined,
		environment: (folder) => ({PATH: [binaries(folder), process.env['PATH']].join(path.delimiter)}),
		prepare: async (folder, trials) => {
			await install(folder, [npm]);
			await writeCells(path.join(folder, 'cells'), trials, 'ts');
			await writeFile(path.join(folder, 'front.js'), front);
			await writeFile(path.join(folder, 'harness.js'), harness);
			const [binary, ...options] = program;
			const file = path.join(binaries(folder), binary);
			const [version = '', language = `TypeScript on ${name} ${version}`] = (await run(file, versions, folder)).split(
				'\n',
			);
			const node = await nodeOf(folder);
			return {
				version,
				server: `${name} ${version}`,
				language,
				command: (port) => ({
					file: node.file,
					arguments: ['harness.js', String(port), String(cellPort), file, ...options],
					cwd: folder,
				}),
			};
		},
	};
};
