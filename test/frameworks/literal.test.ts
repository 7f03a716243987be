import fc from 'fast-check';
import {expect, test} from 'vitest';
import {carries, literals} from '../../source/frameworks/literal.js';
import {hostile} from './literals.js';

const characters: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'};

/** What a language reads between two quotes where a backslash escapes; `also` are characters that only it escapes. */
const unescaped = (inner: string, quote: string, also = ''): string =>
	inner.replaceAll(
		/\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|([^]))/g,
		(escape, four?: string, braced?: string, other = '') => {
			const hex = four ?? braced;
			if (hex !== undefined) {
				return String.fromCharCode(Number.parseInt(hex, 16));
			}

			const character = characters[String(other)];
			const isKnown = character !== undefined || `\\${quote.charAt(0)}${also}`.includes(String(other));
			return isKnown ? (character ?? String(other)) : `BAD ESCAPE ${escape}`;
		},
	);

/** What stands between quotes, if nothing in it ends the literal before its end. */
const between = (literal: string, quote: string, ends: RegExp): string => {
	expect(literal.startsWith(quote) && literal.endsWith(quote) && literal.length >= 2 * quote.length).toBe(true);
	const inner = literal.slice(quote.length, -quote.length);
	expect(inner.replaceAll(/\\[^]/g, '.')).not.toMatch(ends);
	return inner;
};

const quoted = (literal: string, also?: string): string => {
	const quote = literal.charAt(0);
	return unescaped(between(literal, quote, new RegExp(String.raw`[\\\n${quote}]`)), quote, also);
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
	return /^["']/.test(literal) ? quoted(literal) : bare(literal);
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
	python: quoted,
	pythonBlock: (literal) => unescaped(between(literal, '"""', /"""|\\/), '"'),
	javascript: javascriptValue,
	javascriptTemplate: javascriptValue,
	go: (literal) => (literal.startsWith('`') ? raw(literal, '`') : quoted(literal)),
	java: quoted,
	kotlin: (literal) => {
		expect(literal.replaceAll(/\\[^]/g, '')).not.toContain('$');
		return quoted(literal, '$');
	},
	ruby: (literal) => {
		if (literal.startsWith("'")) {
			return raw(literal, "'");
		}

		expect(literal.replaceAll(/\\[^]/g, '')).not.toMatch(/#[{$@]/);
		return quoted(literal, '#');
	},
	csharp: quoted,
	php: (literal) => {
		const quote = literal.charAt(0);
		expect(quote === '"' ? literal.replaceAll(/\\[^]/g, '') : '').not.toContain('$');
		return quote === '"' ? quoted(literal, '$') : unescaped(between(literal, quote, /[\n']/), quote);
	},
	rust: (literal) => {
		const raw = /^r#"(?<text>[^\\\n]*)"#$/.exec(literal)?.groups?.['text'];
		expect(raw ?? '').not.toContain('"#');
		return raw ?? unescaped(between(literal, '"', /[\\\n"]/), '"');
	},
	json: (literal) => JSON.parse(literal) as unknown,
	nginx,
	nginxBlock: (literal) => {
		const quote = literal.charAt(0);
		return unescaped(between(literal, quote, new RegExp(String.raw`[\\${quote}]`)), quote);
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
				return quoted(literal);
			default:
				expect(literal).not.toMatch(/^(?:true|false|null|yes|no|on|off|[yn])$/i);
				return bare(literal);
		}
	},
};

const names = Object.keys(literals) as ReadonlyArray<keyof typeof literals>;

const fragments = [
	...['"', "'", '`', '"""', '\\', '\\"', '\\u0041', '\n', '\r\n', '\t', '${', '}', '#{', '#$x', '#@x', '<?', '%s'],
	...[
		'\u0000',
		'\u0007',
		'\u001B[2J',
		'\u007F',
		'\u0085',
		'\u200B',
		'\u202E',
		'\u2028',
		'\uFEFF',
		'é',
		'日本',
		'🦊',
		' ',
		'a',
	],
];

const text = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.array(fc.constantFrom(...fragments), {maxLength: 8}).map((parts) => parts.join('')),
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

test.each(names)('%s: every text is one literal, which the language reads as that text', (name) => {
	fc.assert(
		fc.property(
			text.filter((each) => fits(name, each)),
			(each) => {
				expect(readers[name](literals[name](each))).toBe(each);
			},
		),
		{numRuns: 400},
	);
});

const spanLines = new Set<keyof typeof literals>(['javascriptTemplate', 'pythonBlock', 'nginxBlock', 'caddyfile']);

test.each(names)('%s: nothing in a literal is obeyed or hidden by a terminal or an editor', (name) => {
	fc.assert(
		fc.property(
			text.filter((each) => fits(name, each)),
			(each) => {
				const literal = literals[name](each);
				expect(
					spanLines.has(name) ? literal.replaceAll(name === 'caddyfile' ? /[\n\t]/g : '\n', '') : literal,
				).not.toMatch(/[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u);
			},
		),
	);
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
	['kotlin', '${x} "b"', String.raw`"\${x} \"b\""`],
	['java', 'a "b"', String.raw`"a \"b\""`],
	['javascriptTemplate', '${x} $y', '`\\${x} $y`'],
])('%s writes %s with the fewest escapes', (name, each, literal) => {
	expect(literals[name](each)).toBe(literal);
});
