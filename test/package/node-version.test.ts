import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import packageJson from '../../package.json' with {type: 'json'};
import {bin} from '../pty/program.js';

/** Makes this Node.js say that it is another. */
const disguise = `Object.defineProperty(process, 'versions', {value: {...process.versions, node: process.env.VERSION}});`;

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'node-version-'));
	writeFileSync(path.join(folder, 'disguise.cjs'), disguise);
});
afterAll(() => {
	rmSync(folder, {recursive: true});
});

const versionOn = (version: string) => {
	const {status, stdout, stderr} = spawnSync(process.execPath, ['--require', './disguise.cjs', bin, '--version'], {
		cwd: folder,
		encoding: 'utf8',
		env: {HOME: folder, VERSION: version},
	});
	return {status, stdout, stderr};
};

const needed = packageJson.engines.node.replace('>=', '');

test.each(['0.12.18', '6.17.1', '18.20.8', '19.9.0'])('Node.js %s is refused in one line', (version) => {
	expect(versionOn(version)).toEqual({
		status: 1,
		stdout: '',
		stderr: `status-tui: needs Node.js ${needed} or later; this is Node.js ${version}\n`,
	});
});

test.each([`${needed}.0.0`, '100.0.0'])('Node.js %s is not', (version) => {
	expect(versionOn(version)).toEqual({status: 0, stdout: `${packageJson.version}\n`, stderr: ''});
});
