import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {installPackage, type Installed} from './package.js';

/** Texts that survive the bundler, and that only React, its reconciler and Ink have. */
const markers = ['react.transitional.element', 'ink-root'];

/** Calls that need no screen. */
const calls = [
	['--version'],
	['--help'],
	['417'],
	['417', '--framework', 'flask', '--print', 'all'],
	['417', '--print', 'response'],
	['417', '--json'],
	['list', 'expectation'],
	['frameworks'],
	['completion', 'bash'],
	['999'],
];

/** Writes the paths of the loaded modules, one a line, when the program ends. */
const recorder = `process.on('exit', () => {
	require('node:fs').writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n'));
});
`;

let installed: Installed;

beforeAll(() => {
	installed = installPackage();
	writeFileSync(path.join(installed.folder, 'recorder.cjs'), recorder);
}, 120_000);

afterAll(() => {
	installed.remove();
});

const dist = (): string => path.join(installed.folder, 'node_modules', 'status-tui', 'dist');

const hasMarker = (file: string): boolean => {
	const text = readFileSync(file, 'utf8');
	return markers.some((marker) => text.includes(marker));
};

/** The files of the bundle that a call loads. */
const loaded = (list: readonly string[]): readonly string[] => {
	const log = path.join(installed.folder, 'loaded');
	installed.run(process.execPath, ['--require', './recorder.cjs', path.join(dist(), 'cli.js'), ...list], {LOADED: log});
	return readFileSync(log, 'utf8')
		.split('\n')
		.filter((file) => path.dirname(file) === dist());
};

describe('what a call loads', () => {
	it.each(markers)('knows React and Ink by the text %s', (marker) => {
		const texts = readdirSync(dist()).map((name) => readFileSync(path.join(dist(), name), 'utf8'));
		expect(texts.filter((text) => text.includes(marker))).not.toEqual([]);
	});

	it.each(calls.map((list) => [list.join(' '), list] as const))('neither React nor Ink for: %s', (_, list) => {
		const files = loaded(list);
		expect(files.map((file) => path.basename(file))).toContain('cli.js');
		expect(files.filter((file) => hasMarker(file))).toEqual([]);
	});

	it('less than 200 kB for a printed cell: one family of frameworks, what was run of all, no other language, no search', () => {
		const files = loaded(['417', '--framework', 'flask', '--print', 'all']);
		expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(200_000);
	});
});
