import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {bin} from '../pty/program.js';

let folder = '';

beforeEach(() => {
	folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'app-')));
});

afterEach(() => {
	rmSync(folder, {recursive: true});
});

const app = (...list: readonly string[]): SpawnSyncReturns<string> =>
	spawnSync(process.execPath, [bin, 'app', ...list], {cwd: folder, encoding: 'utf8', env: {HOME: folder}});

test('writes the whole app, prints its folder, and says how to start it', () => {
	const {status, stdout, stderr} = app('417', '-f', 'express', '-o', 'there/is');
	expect([status, stdout]).toEqual([0, `${path.join(folder, 'there', 'is')}\n`]);
	expect(stderr).toBe(
		'status-tui: wrote app.js, package.json\nstatus-tui: start it there: npm install && node app.js\n',
	);
	expect(readFileSync(path.join(folder, 'there', 'is', 'app.js'), 'utf8')).toContain('res.status(417)');
});

test('has a folder of its own where none is named', () => {
	expect(app('417', '-f', 'express').stdout).toBe(`${path.join(folder, 'express-417')}\n`);
});

test('writes nothing over what is there, unless told to', () => {
	writeFileSync(path.join(folder, 'app.js'), 'mine');
	const refused = app('417', '-f', 'express', '-o', '.');
	expect([refused.status, refused.stdout]).toEqual([1, '']);
	expect(refused.stderr).toBe(
		`status-tui: ${folder} is not empty; with --force its files of the same names are replaced\n`,
	);
	expect(readdirSync(folder)).toEqual(['app.js']);
	expect(app('417', '-f', 'express', '-o', '.', '--force').status).toBe(0);
	expect(readFileSync(path.join(folder, 'app.js'), 'utf8')).toContain('res.status(417)');
});

test('says why there is none', () => {
	const {status, stderr} = app('102', '-f', 'flask');
	expect([status, readdirSync(folder)]).toEqual([1, []]);
	expect(stderr).toMatch(/^status-tui: Flask cannot send 102 Processing\. [^\n]+\n$/);
	expect(app().status).toBe(2);
});
