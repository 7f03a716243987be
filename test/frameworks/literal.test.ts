import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hasUnsafe} from '../../source/characters.js';
import {carries, literals} from '../../source/frameworks/literal.js';
import {everyUnsafe, hostileText} from '../unsafe.js';
import {hostile} from './literals.js';

const characters: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'};

/** How a language may write a character by its number. */
const numbered = {
	four: /\\u([\da-f]{4})/,
	fourOrEight: /\\u([\da-f]{4})|\\U([\da-f]{8})/,
	fourOrBraced: /\\u([\da-f]{4})|\\u\{([\da-f]{1,6})\}/,
	braced: /\\u\{([\da-f]{1,6})\}/,
	none: /(?!)(.)/,
} as const;

type Reading = {
	readonly escapes?: keyof typeof numbered;
	/** Characters, besides the quote, that only a backslash keeps from being special. */
	readonly also?: string;
};

/** What a language reads between two quotes where a backslash escapes. */
const unescaped = (inner: string, quote: string, {escapes = 'four', also = ''}: Reading = {}): string =>
	inner.replaceAll(
		new RegExp(String.raw`${numbered[escapes].source}|\\[^]`, 'g'),
		(escape, first?: string | number, second?: string | number) => {
			const hex = [first, second].find((each) => typeof each === 'string');
			if (hex !== undefined) {
				return String.fromCodePoint(Number.parseInt(hex, 16));
			}

			const other = escape.slice(1);
			const character = characters[other];
			const isKnown = character !== undefined || `\\${quote.charAt(0)}${also}`.includes(other);
			return isKnown ? (character ?? other) : `BAD ESCAPE ${escape}`;
		},
	);

/** What stands between quotes, if nothing in it ends the literal before its end. */
const between = (literal: string, quote: string, ends: RegExp): string => {
	expect(literal.startsWith(quote) && literal.endsWith(quote) && literal.length >= 2 * quote.length).toBe(true);
	const inner = literal.slice(quote.length, -quote.length);
	expect(inner.replaceAll(/\\[^]/g, '.')).not.toMatch(ends);
	return inner;
};

const quoted =
	(reading: Reading = {}) =>
	(literal: string): string => {
		const quote = literal.charAt(0);
		return unescaped(between(literal, quote, new RegExp(String.raw`[\\\n${quote}]`)), quote, reading);
	};

const raw = (literal: string, quote: string): string => {
	const inner = literal.slice(1, -1);
	expect(inner).not.toMatch(new RegExp(String.raw`[\\\n${quote}]`));
	return inner;
};

/** Runs a literal as the program that it is. */
const javascriptValue = (literal: string): unknown =>
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the language itself reads is the test
	(new Function(`'use strict'; return ${literal}`) as () => unknown)();

/** A word without quotes: nothing in it is special anywhere. */
const bare = (literal: string): string => {
	expect(literal).toMatch(/^[\w./:=+-]+$/);
	return literal;
};

const nginx = (literal: string): string => {
	expect(literal).not.toContain('$');
	return /^["']/.test(literal) ? quoted({escapes: 'none'})(literal) : bare(literal);
};

/** What HAProxy reads between double quotes: octets, of which the escapes by number are UTF-8. */
const octetsOf = (inner: string): string =>
	decodeURIComponent(
		inner.replaceAll(/\\(?:x([\da-f]{2})|([^]))|[^\\]+/g, (part, hex: string | undefined, other: string | undefined) =>
			hex === undefined
				? [...new TextEncoder().encode(other === undefined ? part : (characters[other] ?? other))]
						.map((octet) => `%${octet.toString(16).padStart(2, '0')}`)
						.join('')
				: `%${hex}`,
		),
	);

/** What each language reads. */
const readers: Readonly<Record<keyof typeof literals, (literal: string) => unknown>> = {
	python: quoted({escapes: 'fourOrEight'}),
	pythonBlock: (literal) => unescaped(between(literal, '"""', /"""|\\/), '"', {escapes: 'fourOrEight'}),
	javascript: javascriptValue,
	javascriptTemplate: javascriptValue,
	go: (literal) => (literal.startsWith('`') ? raw(literal, '`') : quoted({escapes: 'fourOrEight'})(literal)),
	java: quoted(),
	kotlin: (literal) => {
		expect(literal.replaceAll(/\\[^]/g, '')).not.toContain('$');
		return quoted({also: '$'})(literal);
	},
	ruby: (literal) => {
		if (literal.startsWith("'")) {
			return raw(literal, "'");
		}

		expect(literal.replaceAll(/\\[^]/g, '')).not.toMatch(/#[{$@]/);
		return quoted({escapes: 'fourOrBraced', also: '#'})(literal);
	},
	csharp: quoted({escapes: 'fourOrEight'}),
	php: (literal) => {
		const quote = literal.charAt(0);
		expect(quote === '"' ? literal.replaceAll(/\\[^]/g, '') : '').not.toContain('$');
		return quote === '"'
			? quoted({escapes: 'braced', also: '$'})(literal)
			: unescaped(between(literal, quote, /[\n']/), quote, {escapes: 'none'});
	},
	rust: (literal) => {
		const raw = /^r#"(?<text>[^\\\n]*)"#$/.exec(literal)?.groups?.['text'];
		expect(raw ?? '').not.toContain('"#');
		return raw ?? unescaped(between(literal, '"', /[\\\n"]/), '"', {escapes: 'braced'});
	},
	json: (literal) => JSON.parse(literal) as unknown,
	nginx,
	nginxBlock: (literal) => {
		const quote = literal.charAt(0);
		return unescaped(between(literal, quote, new RegExp(String.raw`[\\${quote}]`)), quote, {escapes: 'none'});
	},
	caddyfile: (literal) => {
		switch (literal.charAt(0)) {
			case '`':
				return between(literal, '`', /`/);
			case '"':
				return between(literal, '"', /["\\]/);
			default:
				return bare(literal);
		}
	},
	haproxy: (literal) => {
		switch (literal.charAt(0)) {
			case "'":
				return between(literal, "'", /['\n]/);
			case '"':
				expect(literal.replaceAll(/\\[^]/g, '')).not.toContain('$');
				return octetsOf(between(literal, '"', /[\\\n"]/));
			default:
				return bare(literal);
		}
	},
	yaml: (literal) => {
		switch (literal.charAt(0)) {
			case "'":
				return raw(literal, "'");
			case '"':
				return quoted({escapes: 'fourOrEight'})(literal);
			default:
				expect(literal).not.toMatch(/^(?:true|false|null|yes|no|on|off|[yn])$/i);
				return bare(literal);
		}
	},
};

const names = Object.keys(literals) as ReadonlyArray<keyof typeof literals>;

const fragments = [
	...['"', "'", '`', '"""', '\\', '\\"', '\\u0041', '\n', '\r\n', '\t', '${', '}', '#{', '#$x', '#@x', '<?', '%s'],
	...['\u0000', '\u001B[2J', '\u202E', '\u{E0041}', 'é', '日本', '🦊', ' ', 'a'],
];

const text = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.array(fc.constantFrom(...fragments), {maxLength: 8}).map((parts) => parts.join('')),
	hostileText,
	fc.constant(hostile),
);

/** Where not every text can be a literal, those that can. */
const taken: Readonly<Partial<Record<keyof typeof literals, (text: string) => boolean>>> = {
	pythonBlock: (each) => !each.endsWith('"'),
	nginx: carries.nginx,
	nginxBlock: carries.nginx,
	caddyfile: carries.caddyfile,
	haproxy: carries.haproxy,
};

const fits = (name: keyof typeof literals, each: string): boolean => taken[name]?.(each) ?? true;

/** Languages whose strings are UTF-8, in which U+FFFD stands for a lone surrogate. */
const inUtf8 = new Set<keyof typeof literals>(['go', 'ruby', 'php', 'rust', 'yaml', 'haproxy']);

/** The lines and tabs that a literal may have between its quotes. */
const mayHave: Readonly<Partial<Record<keyof typeof literals, RegExp>>> = {
	javascriptTemplate: /\n/g,
	pythonBlock: /\n/g,
	nginxBlock: /\n/g,
	caddyfile: /[\n\t]/g,
};

const check = (name: keyof typeof literals, each: string): void => {
	const literal = literals[name](each);
	expect(readers[name](literal)).toBe(inUtf8.has(name) ? Buffer.from(each).toString() : each);
	expect(hasUnsafe(literal.replaceAll(mayHave[name] ?? /(?!)/g, ' '))).toBe(false);
};

test.each(names)('%s: every text is one literal, inert and read as that text', (name) => {
	fc.assert(
		fc.property(
			text.filter((each) => fits(name, each)),
			(each) => check(name, each),
		),
		{numRuns: 400},
	);
});

test.each(names)('%s: every unsafe character is escaped, or refused', (name) => {
	check(name, everyUnsafe.filter((character) => fits(name, character)).join('a'));
});

test.each<[keyof typeof literals, string, string]>([
	['python', 'a "b"', `'a "b"'`],
	['javascript', 'a "b"', `'a "b"'`],
	['javascript', `a 'b' "c"`, String.raw`"a 'b' \"c\""`],
	['go', 'a "b"', '`a "b"`'],
	['go', 'a "b" `c`', String.raw`"a \"b\" ` + '`c`"'],
	['ruby', 'a "b"', `'a "b"'`],
	['ruby', '#{x}', String.raw`"\#{x}"`],
	['php', 'a "b" $c \\n', String.raw`'a "b" $c \\n'`],
	['php', "a 'b'", `"a 'b'"`],
	['php', `a 'b' $c`, String.raw`'a \'b\' $c'`],
	['php', '$a\u0007\n', String.raw`"\$a\u{7}\n"`],
	['rust', 'a "b"', 'r#"a "b""#'],
	['rust', 'a "#b" \u202E', String.raw`"a \"#b\" \u{202e}"`],
	['python', '\u202E\u{E0041}', String.raw`"\u202e\U000e0041"`],
	['javascript', '\u202E\u{E0041}', String.raw`"\u202e\u{e0041}"`],
	['go', '\u{E0041}\uD800', String.raw`"\U000e0041\ufffd"`],
	['java', '\u{E0041}\uD800', String.raw`"\udb40\udc41\ud800"`],
	['kotlin', '\u{E0041}', String.raw`"\udb40\udc41"`],
	['csharp', '\u{E0041}', String.raw`"\U000e0041"`],
	['ruby', '\u202E\u{E0041}', String.raw`"\u202e\u{e0041}"`],
	['php', '\u{E0041}', String.raw`"\u{e0041}"`],
	['json', '\u{E0041}', String.raw`"\udb40\udc41"`],
	['yaml', '\u{E0041}', String.raw`"\U000e0041"`],
	['haproxy', '\u{E0041}', String.raw`"\xf3\xa0\x81\x81"`],
	['rust', '\u{E0041}', String.raw`"\u{e0041}"`],
	['javascript', '\u2764\uFE0F', '"\u2764\uFE0F"'],
	['kotlin', '${x} "b"', String.raw`"\${x} \"b\""`],
	['java', 'a "b"', String.raw`"a \"b\""`],
	['javascriptTemplate', '${x} $y', '`\\${x} $y`'],
])('%s writes %j with the fewest escapes', (name, each, literal) => {
	expect(literals[name](each)).toBe(literal);
});
