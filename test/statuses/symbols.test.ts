import {expect, test} from 'vitest';
import {codeOfSymbol, readings, symbolsOf, type LibraryId} from '../../source/statuses/symbols.js';

const all = Object.entries(readings).flatMap(([id, {symbols}]) =>
	Object.entries(symbols).flatMap(([code, names]) =>
		names.map((name) => ({id: id as LibraryId, name, code: Number(code)})),
	),
);

/** Every way in which people write the symbols of a library, besides the name alone. */
const forms: Readonly<Record<LibraryId, (name: string, code: number) => readonly string[]>> = {
	go: (name) => [`http.${name}`],
	python: (name) => [`HTTPStatus.${name}`, `http.HTTPStatus.${name}`],
	'rest-framework': (name) => [`status.${name}`, `rest_framework.status.${name}`],
	starlette: (name) => [`status.${name}`, `starlette.status.${name}`, `fastapi.status.${name}`],
	spring: (name) => [`HttpStatus.${name}`, `org.springframework.http.HttpStatus.${name}`],
	'rack-2': (name) => [name === '(unused)' ? ':"(unused)"' : `:${name}`],
	'rack-3': (name) => [`:${name}`],
	'aspnet-core': (name) => [`StatusCodes.${name}`, `Microsoft.AspNetCore.Http.StatusCodes.${name}`],
	dotnet: (name) => [`HttpStatusCode.${name}`, `System.Net.HttpStatusCode.${name}`],
	rust: (name) => [`StatusCode::${name}`, `http::StatusCode::${name}`],
	node: (_, code) => [`http.STATUS_CODES[${code}]`, `STATUS_CODES[${code}]`],
};

const symbol = (code: number, library: string): string | undefined =>
	symbolsOf(code).find((each) => each.library === library)?.symbol;

test('every library was read', () => {
	for (const [id, {version, symbols}] of Object.entries(readings)) {
		expect(version, id).toMatch(/^\d+(?:\.\d+)+$/);
		expect(Object.values(symbols).flat().length, id).toBeGreaterThan(60);
	}
});

test('every symbol leads to its code, however it is written', () => {
	const misled = all.flatMap(({id, name, code}) =>
		[name, ...forms[id](name, code)]
			.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase(), ` ${form} `])
			.filter((form) => codeOfSymbol(form) !== code),
	);
	expect(misled).toEqual([]);
});

test('no name stands for two codes, even where upper and lower case count as the same', () => {
	const codes = new Map<string, Set<number>>();
	for (const {name, code} of all) {
		const folded = name.toLowerCase();
		codes.set(folded, (codes.get(folded) ?? new Set()).add(code));
	}

	expect([...codes].filter(([, each]) => each.size > 1)).toEqual([]);
});

test('what is deprecated is there, and comes last', () => {
	for (const [id, {symbols, deprecated}] of Object.entries(readings)) {
		expect(Object.values(symbols).flat(), id).toEqual(expect.arrayContaining([...deprecated]));
		for (const names of Object.values(symbols)) {
			const marks = names.map((name) => deprecated.includes(name));
			expect(marks, names.join()).toEqual(marks.toSorted((a, b) => Number(a) - Number(b)));
		}
	}
});

test.each([
	['http.StatusTeapot', 418],
	['StatusTeapot', 418],
	['http.HTTPStatus.EXPECTATION_FAILED', 417],
	['HTTPStatus.NOT_FOUND', 404],
	['status.HTTP_417_EXPECTATION_FAILED', 417],
	['HTTP_422_UNPROCESSABLE_ENTITY', 422],
	['HttpStatus.EXPECTATION_FAILED', 417],
	['HttpStatus.I_AM_A_TEAPOT', 418],
	[':unprocessable_entity', 422],
	['unprocessable_entity', 422],
	['StatusCode::IM_A_TEAPOT', 418],
	['http.STATUS_CODES[418]', 418],
	["I'm a Teapot", 418],
	// Not registered, but a symbol of Spring.
	['HttpStatus.BANDWIDTH_LIMIT_EXCEEDED', 509],
])('%s is %i', (text, code) => {
	expect(codeOfSymbol(text)).toBe(code);
});

test.each([
	'',
	' ',
	'.',
	'::',
	':',
	'404',
	'http.',
	'http.StatusFrobnicated',
	'HTTPStatus',
	'teapot pot',
	'a b.OK',
	'OK.',
])('“%s” is no symbol', (text) => {
	expect(codeOfSymbol(text)).toBeUndefined();
});

test('a status has the symbols of the libraries that name it, as they stand in code', () => {
	expect(symbolsOf(418).map((each) => [each.library, each.symbol])).toEqual([
		['Go', 'http.StatusTeapot'],
		['Python', 'HTTPStatus.IM_A_TEAPOT'],
		['Django REST framework', 'status.HTTP_418_IM_A_TEAPOT'],
		['Starlette, FastAPI', 'status.HTTP_418_IM_A_TEAPOT'],
		['Spring', 'HttpStatus.I_AM_A_TEAPOT'],
		['ASP.NET Core', 'StatusCodes.Status418ImATeapot'],
		['Rust http', 'StatusCode::IM_A_TEAPOT'],
		['Node.js', 'http.STATUS_CODES[418]'],
	]);
	expect(symbolsOf(599)).toEqual([]);
});

test('of several symbols, the one to write now is given', () => {
	expect(symbol(422, 'Rack 2')).toBe(':unprocessable_entity');
	expect(symbol(422, 'Spring')).toBe('HttpStatus.UNPROCESSABLE_CONTENT');
	expect(symbol(422, 'Starlette, FastAPI')).toBe('status.HTTP_422_UNPROCESSABLE_CONTENT');
	expect(symbol(306, 'Rack 2')).toBe(':"(unused)"');
});

test('a symbol is marked where the library deprecates the only one that it has', () => {
	const marked = (code: number): readonly string[] =>
		symbolsOf(code).flatMap(({isDeprecated, symbol: written}) => (isDeprecated ? [written] : []));

	expect(marked(418)).toEqual(['HttpStatus.I_AM_A_TEAPOT']);
	expect(marked(510)).toEqual(['HttpStatus.NOT_EXTENDED']);
	expect(marked(422)).toEqual([]);
});

test('what is given for a status leads back to it', () => {
	for (const code of new Set(all.map((each) => each.code))) {
		expect(symbolsOf(code).map((each) => codeOfSymbol(each.symbol))).toEqual(symbolsOf(code).map(() => code));
	}
});
