import {expect, test} from 'vitest';
import {parseTarget} from '../../source/curl/index.js';
import {frameworks, verifiedOf} from '../../source/frameworks/index.js';
import {writers} from '../frameworks/writers.js';
import {othersThatCan} from '../../source/grid/index.js';
import {bodyFormats, octets} from '../../source/response/index.js';
import {registered} from '../../source/statuses/index.js';
import {cellFor, everyCell, frameworkOf, statusOf} from './cell-for.js';

const cells = everyCell();

test('a cell has code where the framework can send the status, and only there', () => {
	for (const [name, {refusal, snippet, app}] of cells) {
		expect([snippet !== undefined, app !== undefined], name).toEqual([refusal === undefined, refusal === undefined]);
	}
});

test('everything in a cell follows from the one response', () => {
	for (const [name, cell] of cells) {
		expect(cell.octets, name).toEqual(octets(cell.response));
		expect(cell.snippet, name).toBe(
			cell.refusal === undefined ? writers[cell.framework.id].snippet(cell.response) : undefined,
		);
		expect(cell.verified, name).toEqual(verifiedOf(cell.framework.id, cell.status.code));
	}
});

test('curl asks for what the cell shows, and the line is the arguments', () => {
	for (const {code} of registered) {
		for (const format of bodyFormats) {
			const {argv, request, shellLine} = cellFor(code, 'flask', {format});
			const query = format === 'json' ? '' : `?body=${format}`;
			expect(request.url).toBe(`http://127.0.0.1:4170/status/${code}${query}`);
			expect(argv.at(-1)).toBe(request.url);
			expect(shellLine.replaceAll("'", '')).toBe(['curl', ...argv].join(' ').replaceAll("'", ''));
		}
	}
});

test('a target takes the place of the built-in server', () => {
	const parsed = parseTarget('https://example.com/{code}?x={code}');
	const {request} = cellFor(417, 'go', parsed.ok ? {target: parsed.target} : {});
	expect(request.url).toBe('https://example.com/417?x=417');
});

test('a cell that was run is one that can be sent, and one that cannot be sent was not run', () => {
	for (const [name, {verified, refusal}] of cells) {
		expect(verified?.result === 'cannot', name).toBe(verified !== undefined && refusal !== undefined);
	}
});

test('the others that can send a status are all that can, without the one that was chosen', () => {
	expect(othersThatCan(statusOf(200), frameworkOf('go'))).toEqual(frameworks.filter(({id}) => id !== 'go'));
	const those = othersThatCan(statusOf(102), frameworkOf('flask')).map(({id}) => id);
	expect(those).toEqual(expect.arrayContaining(['express', 'go']));
	expect(those).not.toContain('django');
});
