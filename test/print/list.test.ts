import {expect, test} from 'vitest';
import {everyVersion, titleOf, verified} from '../../source/frameworks/index.js';
import {frameworkLines, statusLines} from '../../source/print/list.js';
import {registered} from '../../source/statuses/index.js';

test('statuses are listed one a line, as they are written', () => {
	const lines = statusLines(registered, 'en').split('\n');
	expect(lines).toHaveLength(registered.length + 1);
	expect(lines.slice(0, 2)).toEqual(['100 Continue', '101 Switching Protocols']);
	expect(lines.at(-1)).toBe('');
	expect(statusLines([], 'en')).toBe('');
	expect(statusLines(registered, 'ja').split('\n')[0]).toMatch(/^100 Continue {2}\S/);
});

test('frameworks are listed in columns that line up', () => {
	const lines = frameworkLines('en').split('\n').slice(0, -1);
	expect(lines).toHaveLength(everyVersion.length);
	for (const column of ['name', 'language'] as const) {
		const starts = lines.map((line, index) => {
			const each = everyVersion[index];
			const text = column === 'name' ? each && titleOf(each) : each?.language.name;
			return line.indexOf(`  ${text}  `);
		});
		expect(new Set(starts).size, column).toBe(1);
		expect(starts[0], column).toBeGreaterThan(0);
	}
});

test('a framework that was run is listed with its version, another as not run', () => {
	for (const [index, line] of frameworkLines('en').split('\n').slice(0, -1).entries()) {
		const version = verified[everyVersion[index]?.id ?? '']?.version;
		expect(line).toMatch(version === undefined ? /not run yet$/ : /: \d+ ran, \d+ cannot, \d+ failed$/);
		expect(line).toContain(version ?? '');
		expect(line).not.toMatch(/ $/);
	}
});
