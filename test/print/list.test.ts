import {expect, test} from 'vitest';
import {everyVersion, isValidated, titleOf, verified, type Verified} from '../../source/frameworks/index.js';
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
			const name = each === undefined ? '' : titleOf(each);
			const start = line.indexOf(`  ${name}  `);
			return column === 'name' ? start : line.indexOf(`  ${each?.language.name}  `, start + name.length);
		});
		expect(new Set(starts).size, column).toBe(1);
		expect(starts[0], column).toBeGreaterThan(0);
	}
});

const proofOf = (seen: Verified | undefined): RegExp => {
	if (seen === undefined) {
		return /not run yet$/;
	}

	return isValidated(seen)
		? /valid by the schema of [\w. ]+, not run: \d+ valid, \d+ cannot, \d+ failed$/
		: /: \d+ ran, \d+ cannot, \d+ failed$/;
};

test('a framework that was run is listed with its version, another as not run, or as valid by its schema', () => {
	for (const [index, line] of frameworkLines('en').split('\n').slice(0, -1).entries()) {
		const seen = verified[everyVersion[index]?.id ?? ''];
		expect(line).toMatch(proofOf(seen));
		expect(line).toContain(seen?.version ?? '');
		expect(line).not.toMatch(/ $/);
	}
});
