import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run} from '../command.js';
import type {Framework} from '../../../source/frameworks/index.js';
import {install, nodeOf, writeCells} from '../node/node.js';
import type {Runner} from '../runner.js';

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

/**
 * Gives each connection to the program of its cell, from the first octet on. It starts that, and ends the one before:
 * all listen at the same port, as their snippets say.
 */
const harness = `import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const [listenPort, cellPort, file, ...options] = process.argv.slice(2);

const accepts = () =>
  new Promise((resolve) => {
    const socket = connect(cellPort, "127.0.0.1");
    const settle = (isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => settle(true)).once("error", () => settle(false));
  });

let running;

const end = async () => {
  if (running === undefined || running.child.exitCode !== null) return;
  const exit = once(running.child, "exit");
  running.child.kill("SIGKILL");
  await exit;
};

const start = async (code) => {
  if (running?.code === code) return;
  await end();
  running = { code, child: spawn(file, [...options, \`cells/\${code}.ts\`], { stdio: "inherit" }) };
  while (running.child.exitCode === null && !(await accepts())) await wait(20);
};

const pass = async (from, head) => {
  await start(/^\\w+ \\/status\\/(\\d+) /.exec(head)?.[1]);
  const to = connect({ port: cellPort, host: "127.0.0.1", allowHalfOpen: true });
  to.on("error", () => from.destroy()).on("close", () => from.destroy());
  from.on("error", () => to.destroy()).on("close", () => to.destroy());
  to.write(head);
  from.pipe(to).pipe(from);
};

createServer({ allowHalfOpen: true }, (socket) => {
  socket.once("readable", () => {
    const head = socket.read();
    if (head === null) return socket.destroy();
    pass(socket, head);
  });
}).listen(Number(listenPort), "127.0.0.1");
`;

/** The runner of a runtime: each snippet is a program of its own, run letter for letter when it is asked. */
export const programsRunner = ({id, name, npm, program, port: cellPort, versions}: Programs): Runner => {
	const binaries = (folder: string): string => path.join(folder, 'node_modules', '.bin');
	return {
		id,
		missing: async () => undefined,
		environment: (folder) => ({PATH: [binaries(folder), process.env['PATH']].join(path.delimiter)}),
		prepare: async (folder, cells) => {
			await install(folder, [npm]);
			await writeCells(path.join(folder, 'cells'), cells, 'ts');
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
