import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hasUnsafe} from '../../source/characters.js';
import {logLine} from '../../source/print/request-log.js';
import type {LogLine} from '../../source/server/index.js';
import {hostileText} from '../unsafe.js';

const time = new Date('2026-11-23T12:00:00.007Z');
const line: LogLine = {time, method: 'GET', path: '/status/417', status: 417, octets: 152, milliseconds: 0.34567};

test('a line of text', () => {
	expect(logLine(line, 'text', 'gone')).toMatch(/^\d\d:\d\d:00\.007 GET \/status\/417 → 417 152 B 0\.3 ms$/);
	expect(logLine({...line, cut: 'reset'}, 'text', 'gone')).toMatch(/ ms \(reset\)$/);
	expect(logLine({...line, cut: 'left'}, 'text', 'gone')).toMatch(/ ms \(gone\)$/);
});

test('a line of JSON', () => {
	expect(JSON.parse(logLine({...line, cut: 'left'}, 'json', 'gone'))).toEqual({
		time: '2026-11-23T12:00:00.007Z',
		method: 'GET',
		path: '/status/417',
		status: 417,
		octets: 152,
		milliseconds: 0.346,
		cut: 'left',
	});
});

test('whatever was asked for, it is one line that no terminal obeys, and JSON tells it as it was', () => {
	fc.assert(
		fc.property(hostileText, (path) => {
			expect(hasUnsafe(logLine({...line, path}, 'text', ''))).toBe(false);
			const json = logLine({...line, path}, 'json', '');
			expect(json).toMatch(/^[ -~]+$/);
			expect((JSON.parse(json) as {path: string}).path).toBe(path);
		}),
	);
});
