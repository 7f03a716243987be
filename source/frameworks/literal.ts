/** How one language writes a string. */
type Syntax = {
	/** The quotes it may use, the preferred one first; the one that needs fewer escapes wins, as formatters do it. */
	readonly quotes: readonly string[];
	/** What else must not stand as it is between the quotes, such as `#{` in Ruby. */
	readonly special?: RegExp;
	/** Quotes between which nothing is escaped and nothing is special, where the language has them. */
	readonly raw?: string | readonly [opening: string, closing: string];
	/** Whether a character is escaped by its number in braces, `\\u{1b}`, and not by four digits. */
	readonly hasBraces?: boolean;
	/** Whether the literal may span lines, so that a newline stands as it is. */
	readonly spansLines?: boolean;
};

const named: Readonly<Record<string, string>> = {'\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t'};

/** Backslash, C0 and C1 controls, line and paragraph separators, and the invisible marks that reorder or hide text. */
// eslint-disable-next-line no-control-regex -- control characters are what has to be escaped
const unsafe = /[\\\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** The same marks but the backslash and the named controls, which every configuration language can write. */
// eslint-disable-next-line no-control-regex -- control characters are what cannot be written
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

/** Whether text may stand on several lines of a literal in which nothing is escaped. */
export const needsNoEscape = (text: string): boolean => text.replaceAll('\n', '').search(unsafe) === -1;

const escape = (character: string, hasBraces: boolean): string => {
	const number = (character.codePointAt(0) ?? 0).toString(16);
	return named[character] ?? (hasBraces ? `\\u{${number}}` : `\\u${number.padStart(4, '0')}`);
};

const count = (text: string, part: string): number => text.split(part).length - 1;

const literal =
	({quotes, special, raw, hasBraces = false, spansLines = false}: Syntax) =>
	(text: string): string => {
		const [preferred = '"'] = quotes;
		const [opening, closing] = typeof raw === 'string' ? [raw, raw] : (raw ?? []);
		if (closing !== undefined && text.includes(preferred) && !text.includes(closing) && text.search(unsafe) === -1) {
			return `${opening}${text}${closing}`;
		}

		const quote = quotes.reduce((best, each) => (count(text, each) < count(text, best) ? each : best), preferred);
		const escaped = text
			.replaceAll(unsafe, (character) => (spansLines && character === '\n' ? character : escape(character, hasBraces)))
			.replaceAll(quote, quote.replaceAll(/./g, String.raw`\$&`));
		return `${quote}${special === undefined ? escaped : escaped.replaceAll(special, String.raw`\$&`)}${quote}`;
	};

const phpDouble = literal({quotes: ['"'], special: /\$/g, hasBraces: true});

/** PHP escapes between double quotes only; these also where they save a backslash, and single quotes otherwise. */
const php = (text: string): string =>
	text.replaceAll('\\', '').search(unsafe) === -1 && !(text.includes("'") && !/["$\\]/.test(text))
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

const haproxy = (text: string): string => {
	const escaped = text.search(unsafe) !== -1;
	return text.includes("'") || escaped
		? `"${text.replaceAll(unsafe, (each) => named[each] ?? hexOctets(each)).replaceAll(/["$]/g, String.raw`\$&`)}"`
		: `'${text}'`;
};

const caddyfile = (text: string): string => (/["\\]/.test(text) ? `\`${text}\`` : `"${text}"`);

/** Whether text can be a literal of a configuration language that has no escape for everything. */
export const carries = {
	/** There is no escape for `$`, nor for a character by its number. */
	nginx: (text: string): boolean => !text.includes('$') && !hidden.test(text),
	/** There is no escape but `\"`, and none for a placeholder that Caddy knows by a short name, such as `{host}`. */
	caddyfile: (text: string): boolean =>
		!hidden.test(text) && !/\r|\\[{}]|\{[^\s"]/.test(text) && !(text.includes('`') && /["\\]/.test(text)),
	/** What it reads ends at a NUL. */
	haproxy: (text: string): boolean => !text.includes('\0'),
} as const;

/**
 * Text as a string literal of each language, quoted as its formatter would; whatever the text, it stays one literal,
 * and on one line, but for those that span lines: `javascriptTemplate`, `nginxBlock`, and `pythonBlock`, whose text must
 * not end with a quote. Those of configuration languages take only what these {@link carries | carry}.
 */
export const literals = {
	python: literal({quotes: ['"', "'"]}),
	pythonBlock: literal({quotes: ['"""'], spansLines: true}),
	javascript: literal({quotes: ['"', "'"]}),
	javascriptTemplate: literal({quotes: ['`'], special: /\$(?=\{)/g, spansLines: true}),
	go: literal({quotes: ['"'], raw: '`'}),
	java: literal({quotes: ['"']}),
	kotlin: literal({quotes: ['"'], special: /\$/g}),
	ruby: literal({quotes: ['"'], special: /#(?=[{$@])/g, raw: "'"}),
	csharp: literal({quotes: ['"']}),
	php,
	rust: literal({quotes: ['"'], raw: ['r#"', '"#'], hasBraces: true}),
	json: literal({quotes: ['"']}),
	nginx: orBare(word, literal({quotes: ['"', "'"]})),
	nginxBlock: literal({quotes: ['"', "'"], spansLines: true}),
	caddyfile: orBare(path, caddyfile),
	haproxy: orBare(word, haproxy),
	yaml: orBare(/^(?!(?:true|false|null|yes|no|on|off|[yn])$)[A-Za-z/][\w./=+-]*$/i, literal({quotes: ['"'], raw: "'"})),
} as const;
