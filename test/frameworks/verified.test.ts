import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {everyVersion} from '../../source/frameworks/index.js';
import {readRecords, recordFolder} from '../../source/frameworks/records.js';
import {textOf} from '../conformance/records/write.js';
import {subjects} from '../conformance/subjects.js';

const records = Object.entries(readRecords());

const known = subjects.map(({code}) => code);

test('only frameworks are recorded', () => {
	const ids: readonly string[] = everyVersion.map(({id}) => id);
	expect(records.map(([id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(records)('%s', (id, recorded) => {
	test('is a file as the run writes it: a line a cell, the lowest code first', () => {
		expect(readFileSync(new URL(`${id}.json`, recordFolder), 'utf8')).toBe(textOf(recorded));
		const codes = recorded.cells.map(({code}) => code);
		expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
		expect(codes.filter((code) => !known.includes(code))).toEqual([]);
	});

	test('was all seen in one way: it ran with its app, or only its schema was asked and nothing is said to have run', () => {
		const others = 'schema' in recorded ? 'ran' : 'valid';
		expect(recorded.cells.filter(({result}) => result === others)).toEqual([]);
		expect('schema' in recorded ? 'ran' : recorded.app?.result).toBe('ran');
	});

	test('tells what came of what is not as it should be, and of nothing else', () => {
		for (const {code, result, digest, observed} of recorded.cells) {
			expect(digest, String(code)).toMatch(/^[\da-f]{16}$/);
			expect(observed !== undefined && observed !== '', String(code)).toBe(['cannot', 'failed'].includes(result));
		}
	});
});
