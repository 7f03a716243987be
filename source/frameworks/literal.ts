import {hasUnsafe, replaceUnsafe, unicodeEscape} from '../characters.js';

/** How a language escapes one character. */
type Escape = (character: string) => string;

/** How one language writes a string. */
type Syntax = {
	/** The quotes it may use, the preferred one first; the one that needs fewer escapes wins, as formatters do it. */
	readonly quotes: readonly string[];
	/** What else must not stand as it is between the quotes, such as `#{` in Ruby. */
	readonly special?: RegExp;
	/** Quotes between which nothing is escaped and nothing is special, where the language has them. */
	readonly raw?: string | readonly [opening: string, closing: string];
	/** How it escapes a character that has no escape of its own: by default {@link unicodeEscape}. */
	readonly escape?: Escape;
	/** Whether the literal may span lines, so that a newline stands as it is. */
	readonly spansLines?: boolean;
};

const named: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/** `\u{e0041}` */
const braced: Escape = (character) => `\\u{${hex(character)}}`;

/** `\u202e`, and `\u{e0041}` where four digits do not suffice. */
const fourOrBraced: Escape = (character) => (character.length > 1 ? braced(character) : unicodeEscape(character));

/** `\u202e`, and `\U000e0041` where four digits do not suffice. */
const fourOrEight: Escape = (character) =>
	character.length > 1 ? `\\U${hex(character).padStart(8, '0')}` : unicodeEscape(character);

/** For a language whose strings are UTF-8, which has no lone surrogates: U+FFFD stands for them, as in every encoder. */
const inUtf8 =
	(escape: Escape): Escape =>
	(character) =>
		escape(/\p{Cs}/u.test(character) ? '\uFFFD' : character);

/** Whether nothing in a text has an escape, whatever the quotes. */
const isPlain = (text: string): boolean => !text.includes('\\') && !hasUnsafe(text);

/** Whether text may stand on several lines of a literal in which nothing is escaped. */
export const needsNoEscape = (text: string): boolean => isPlain(text.replaceAll('\n', ' '));

const count = (text: string, part: string): number => text.split(part).length - 1;

const literal =
	({quotes, special, raw, escape = unicodeEscape, spansLines = false}: Syntax) =>
	(text: string): string => {
		const [preferred = '"'] = quotes;
		const [opening, closing] = typeof raw === 'string' ? [raw, raw] : (raw ?? []);
		if (closing !== undefined && text.includes(preferred) && !text.includes(closing) && isPlain(text)) {
			return `${opening}${text}${closing}`;
		}

		const quote = quotes.reduce((best, each) => (count(text, each) < count(text, best) ? each : best), preferred);
		const escaped = replaceUnsafe(text.replaceAll('\\', String.raw`\\`), (character) =>
			spansLines && character === '\n' ? character : (named[character] ?? escape(character)),
		).replaceAll(quote, quote.replaceAll(/./g, String.raw`\$&`));
		return `${quote}${special === undefined ? escaped : escaped.replaceAll(special, String.raw`\$&`)}${quote}`;
	};

const phpDouble = literal({quotes: ['"'], special: /\$/g, escape: inUtf8(braced)});

/** PHP escapes between double quotes only; these also where they save a backslash, and single quotes otherwise. */
const php = (text: string): string =>
	!hasUnsafe(text) && !(text.includes("'") && !/["$\\]/.test(text))
		? `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
		: phpDouble(text);

/** A word that a configuration takes as it stands, or else what `quote` makes of it. */
const orBare =
	(bare: RegExp, quote: (text: string) => string) =>
	(text: string): string =>
		bare.test(text) ? text : quote(text);

/** What needs no quotes in nginx and HAProxy. */
const word = /^[\w./:-]+$/;

/** The same but for an address, which is easier to tell from the rest between quotes. */
const path = /^(?!.*\/\/)[\w./:-]+$/;

/** Hexadecimal octets of UTF-8, as HAProxy reads them. */
const hexOctets = (character: string): string =>
	[...new TextEncoder().encode(character)].map((octet) => `\\x${octet.toString(16).padStart(2, '0')}`).join('');

const haproxyDouble = literal({quotes: ['"'], special: /\$/g, escape: hexOctets});

/** HAProxy escapes between double quotes only. */
const haproxy = (text: string): string => (text.includes("'") || !isPlain(text) ? haproxyDouble(text) : `'${text}'`);

const caddyfile = (text: string): string => (/["\\]/.test(text) ? `\`${text}\`` : `"${text}"`);

/** Whether a configuration without escapes by number can write a text: only named controls are in it. */
const hasNoHidden = (text: string): boolean => !hasUnsafe(text.replaceAll(/[\n\r\t]/g, ' '));

/** Whether text can be a literal of a configuration language that has no escape for everything. */
export const carries = {
	/** There is no escape for `$`, nor for a character by its number. */
	nginx: (text: string): boolean => !text.includes('$') && hasNoHidden(text),
	/** There is no escape but `\"`, and none for a placeholder that Caddy knows by a short name, such as `{host}`. */
	caddyfile: (text: string): boolean =>
		hasNoHidden(text) && !/\r|\\[{}]|\{[^\s"]/.test(text) && !(text.includes('`') && /["\\]/.test(text)),
	/** What it reads ends at a NUL. */
	haproxy: (text: string): boolean => !text.includes('\0'),
} as const;

/**
 * Text as a string literal of each language, quoted as its formatter would; whatever the text, it stays one literal,
 * and on one line, but for those that span lines: `javascriptTemplate`, `nginxBlock`, and `pythonBlock`, whose text must
 * not end with a quote. Those of configuration languages take only what these {@link carries | carry}.
 */
export const literals = {
	python: literal({quotes: ['"', "'"], escape: fourOrEight}),
	pythonBlock: literal({quotes: ['"""'], escape: fourOrEight, spansLines: true}),
	javascript: literal({quotes: ['"', "'"], escape: fourOrBraced}),
	javascriptTemplate: literal({quotes: ['`'], special: /\$(?=\{)/g, escape: fourOrBraced, spansLines: true}),
	go: literal({quotes: ['"'], raw: '`', escape: inUtf8(fourOrEight)}),
	java: literal({quotes: ['"']}),
	kotlin: literal({quotes: ['"'], special: /\$/g}),
	ruby: literal({quotes: ['"'], special: /#(?=[{$@])/g, raw: "'", escape: inUtf8(fourOrBraced)}),
	csharp: literal({quotes: ['"'], escape: fourOrEight}),
	php,
	rust: literal({quotes: ['"'], raw: ['r#"', '"#'], escape: inUtf8(braced)}),
	json: literal({quotes: ['"']}),
	nginx: orBare(word, literal({quotes: ['"', "'"]})),
	nginxBlock: literal({quotes: ['"', "'"], spansLines: true}),
	caddyfile: orBare(path, caddyfile),
	haproxy: orBare(word, haproxy),
	yaml: orBare(
		/^(?!(?:true|false|null|yes|no|on|off|[yn])$)[A-Za-z/][\w./=+-]*$/i,
		literal({quotes: ['"'], raw: "'", escape: inUtf8(fourOrEight)}),
	),
} as const;
