import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import packageJson from '../../package.json' with {type: 'json'};
import {installPackage, type Ended, type Installed} from './package.js';

let installed: Installed;

beforeAll(() => {
	installed = installPackage();
}, 120_000);

afterAll(() => {
	installed.remove();
});

const dist = (): string => path.join(installed.folder, 'node_modules', 'status-tui', 'dist');

const statusTui = (...list: readonly string[]): Ended =>
	installed.run(path.join('node_modules', '.bin', 'status-tui'), list);

describe('the tarball', () => {
	it('holds the bundle, its description, the readme, the license and the notices, and nothing else', () => {
		const beside = installed.packed.filter((each) => !/^dist\/[\w-]+\.js$/.test(each)).sort();
		expect(beside).toEqual([
			'dist/package.json',
			'dist/third-party-notices.txt',
			'license',
			'package.json',
			'readme.md',
		]);
		expect(installed.packed).toContain('dist/cli.js');
	});

	it('has no source map', () => {
		const mapped = readdirSync(dist()).filter((name) =>
			readFileSync(path.join(dist(), name), 'utf8').includes('sourceMappingURL'),
		);
		expect(mapped).toEqual([]);
	});
});

describe('the installed package', () => {
	it('was installed without a word of warning', () => {
		expect(installed.warnings).toBe('');
	});

	it('brings no other package along', () => {
		const names = readdirSync(path.join(installed.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
		expect(names).toEqual(['status-tui']);
	});

	it('prints code', () => {
		const {code, stdout, stderr} = statusTui('417', '-f', 'go', '-p', 'code');
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout).toMatch(/^package main\n/);
		expect(stdout).toContain('w.WriteHeader(http.StatusExpectationFailed)');
	});

	it('prints its version', () => {
		expect(statusTui('--version')).toEqual({code: 0, stdout: `${packageJson.version}\n`, stderr: ''});
	});

	it('refuses an unknown status in one line', () => {
		const {code, stdout, stderr} = statusTui('999');
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(/^status-tui: [^\n]+\n$/);
	});
});
