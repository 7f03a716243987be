import {execFile} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {keys} from '../../test/pty/keys.js';
import {bin, makeHome, startProgram} from '../../test/pty/program.js';
import {installNodes, type Node} from './nodes.js';

/** The lines of Node.js that the built program runs on. */
const supported = [20, 22, 24, 26];

/** A line that is too old, on which the program has to say so. */
const tooOld = 18;

const cache = path.resolve(process.env['STATUS_TUI_CACHE'] ?? fileURLToPath(new URL('../../.cache', import.meta.url)));

const execute = promisify(execFile);

type Home = ReturnType<typeof makeHome>;

/** What the program prints of one cell, without the date, which is now. */
const print = async (node: string, {folder, env}: Home): Promise<string> => {
	const {stdout} = await execute(node, [bin, '417', '-f', 'flask', '-p', 'all'], {cwd: folder, env});
	return stdout.replace(/^Date: .*$/m, 'Date:');
};

/** Opens the screen at 417, walks to 418 and quits; throws where the screen does not follow. */
const walk = async (node: string, {env}: Home): Promise<void> => {
	const terminal = startProgram(['417', '-f', 'flask'], {columns: 120, rows: 40}, {node, env});
	try {
		await terminal.waitFor('HTTP/1.1 417 Expectation Failed');
		await terminal.waitFor('from flask import Flask');
		terminal.press(keys.down);
		await terminal.waitFor('HTTP/1.1 418');
		terminal.press('q');
		const {code, signal} = await terminal.exit;
		if (code !== 0 || signal !== 0) {
			throw new Error(`the screen ended with exit code ${code}, signal ${signal}`);
		}
	} finally {
		await terminal.close();
	}
};

/** Throws unless the program says in one line, and nothing else, which Node.js it needs. */
const beRefused = async ({version, file}: Node, {folder, env}: Home): Promise<void> => {
	const line = `status-tui: needs Node.js ${supported[0]} or later; this is Node.js ${version}\n`;
	const ended = await execute(file, [bin, '417'], {cwd: folder, env}).then(
		() => undefined,
		(error: unknown) => error as {readonly code: unknown; readonly stdout: string; readonly stderr: string},
	);
	if (ended?.code !== 1 || ended.stdout !== '' || ended.stderr !== line) {
		throw new Error(`was not refused in one line: ${ended === undefined ? 'it ran' : ended.stderr}`);
	}
};

/** Throws unless the program draws its screen, follows its keys, and prints what it prints on this Node.js. */
const run = async ({file}: Node, home: Home, expected: string): Promise<void> => {
	await walk(file, home);
	const printed = await print(file, home);
	if (printed !== expected) {
		throw new Error(`printed something else:\n${printed}`);
	}
};

/** What is wrong with the program on a Node.js, or `undefined`. */
const check = async (node: Node, expected: string): Promise<string | undefined> => {
	const home = makeHome();
	try {
		await (node.version.startsWith(`${tooOld}.`) ? beRefused(node, home) : run(node, home, expected));
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	} finally {
		home.remove();
	}
};

const checkAll = async (): Promise<number> => {
	const home = makeHome();
	const expected = await print(process.execPath, home);
	home.remove();
	const lines = [tooOld, ...supported];
	let failed = 0;
	for (const node of await installNodes(path.join(cache, 'node'), lines)) {
		const fault = await check(node, expected);
		failed += fault === undefined ? 0 : 1;
		const name = `Node.js ${node.version}${node.version.startsWith(`${tooOld}.`) ? ', which is too old' : ''}`;
		console.log(fault === undefined ? `✓ ${name}` : `✗ ${name}: ${fault.trimEnd()}`);
	}

	console.log(`${lines.length - failed} passed, ${failed} failed`);
	return failed;
};

process.exitCode = (await checkAll()) === 0 ? 0 : 1;
