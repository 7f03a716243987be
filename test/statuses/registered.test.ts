import {expect, test} from 'vitest';
import {exampleLines, examples} from '../../source/statuses/examples.js';
import {findByCode, registered, type Level, type Specification} from '../../source/statuses/index.js';
import {fieldsOf, type FieldNames} from './fields.js';
import {iana} from './iana.js';

const citation = ({document, section = ''}: Specification): string =>
	document === 'RFC 9110' ? `${document} §${section}` : document;

test('the codes, phrases and references are those of IANA, in order', () => {
	expect(registered.map(({code, phrase, specification}) => [code, phrase, citation(specification)])).toEqual(iana);
});

test.each([
	[1, 5],
	[2, 10],
	[3, 9],
	[4, 29],
	[5, 11],
])('class %d has %d codes', (statusClass, count) => {
	expect(registered.filter((status) => status.class === statusClass)).toHaveLength(count);
	expect(registered.filter(({code}) => Math.floor(code / 100) === statusClass)).toHaveLength(count);
});

test('the fields and how strongly they are asked for are those of the specifications', () => {
	const levels: readonly Level[] = ['must', 'should', 'may'];
	for (const {code, fields} of registered) {
		const names = levels.map((level) => [level, fields.filter((rule) => rule.level === level)] as const);
		const present = names
			.filter(([, rules]) => rules.length > 0)
			.map(([level, rules]) => [level, rules.map(({name}) => name)] as const);
		expect(Object.fromEntries(present) as FieldNames, String(code)).toEqual(fieldsOf[code] ?? {});
	}
});

test('the statuses without content are those of RFC 9110 §6.4.1, and 205 of §15.3.6', () => {
	const codes = (rule: string): readonly number[] =>
		registered.filter(({content}) => content === rule).map(({code}) => code);
	expect(codes('forbidden')).toEqual([100, 101, 102, 103, 104, 204, 304]);
	expect(codes('empty')).toEqual([205]);
	expect(codes('required')).toEqual([206, 207, 208]);
});

test('only 1xx are no final responses, and of them only 101 ends the exchange', () => {
	for (const {code, role} of registered) {
		expect(role, String(code)).toBe(code === 101 ? 'upgrade' : code < 200 ? 'interim' : 'final');
	}
});

test('a status whose answer depends on the request says which request', () => {
	expect(registered.filter(({cause}) => cause !== undefined).map(({code}) => code)).toEqual([100, 101, 206, 226, 304]);
});

test('every row is complete and can be sent and shown as it is', () => {
	for (const {code, slug, specification, fields, formerNames} of registered) {
		const cell = String(code);
		expect(slug, cell).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
		expect(specification.url, cell).toMatch(
			/^https:\/\/(?:www\.rfc-editor\.org|datatracker\.ietf\.org)\/.*#section-\d/,
		);
		expect(new Set([code, ...formerNames]).size, cell).toBe(formerNames.length + 1);
		for (const rule of fields) {
			const value = typeof rule.value === 'string' ? rule.value : String(rule.value.rangeFrom);
			expect(rule.name, cell).toMatch(/^[A-Z][\w-]*$/);
			expect(value, `${cell} ${rule.name}`).toMatch(/^[\u0021-\u007E](?:[\u0020-\u007E]*[\u0021-\u007E])?$/);
			expect(rule.name, cell).not.toMatch(/^(?:Content-Type|Content-Length|Date|Transfer-Encoding)$/);
			expect(URL.canParse(rule.specification.url), `${cell} ${rule.name}`).toBe(true);
		}
	}
});

test('the catalogue cannot be changed by mistake', () => {
	expect(Object.isFrozen(registered)).toBe(true);
	expect(registered.every((status) => Object.isFrozen(status))).toBe(true);
});

test('a code finds its row, and no other number finds one', () => {
	const codes = new Set(iana.map(([code]) => code));
	for (let code = -1; code < 1100; code++) {
		expect(findByCode(code)?.code, String(code)).toBe(codes.has(code) ? code : undefined);
	}
});

test('what caches may store by themselves is what the specifications name', () => {
	// RFC 9110 §15.1; RFC 7725 §3 for 451.
	const cacheable = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
	expect(registered.filter((status) => status.cacheable).map(({code}) => code)).toEqual(cacheable);
});

test('every status has an example request of its own kind', () => {
	expect(Object.keys(examples).map(Number)).toEqual(registered.map(({code}) => code));
	for (const [code, example] of Object.entries(examples)) {
		const [first, ...rest] = exampleLines(example);
		expect(first, code).toMatch(/^[A-Z]+ \S+ HTTP\/[\d.]+$/);
		expect(
			rest.filter((line) => line.startsWith('Host: ')),
			code,
		).toHaveLength(1);
	}
});
