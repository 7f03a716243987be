import {execFile} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {keys} from '../../test/pty/keys.js';
import {bin, makeHome, startProgram} from '../../test/pty/program.js';
import {installNodes, type Node} from './nodes.js';

/** The lines of Node.js that the built program runs on. */
const lines = [20, 22, 24, 26];

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

/** What is wrong with the program on a Node.js, or `undefined`. */
const check = async ({file}: Node, expected: string): Promise<string | undefined> => {
	const home = makeHome();
	try {
		await walk(file, home);
		const printed = await print(file, home);
		return printed === expected ? undefined : `printed something else:\n${printed}`;
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
	let failed = 0;
	for (const node of await installNodes(path.join(cache, 'node'), lines)) {
		const fault = await check(node, expected);
		failed += fault === undefined ? 0 : 1;
		console.log(fault === undefined ? `✓ Node.js ${node.version}` : `✗ Node.js ${node.version}: ${fault.trimEnd()}`);
	}

	console.log(`${lines.length - failed} passed, ${failed} failed`);
	return failed;
};

process.exitCode = (await checkAll()) === 0 ? 0 : 1;
