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

/**
 * Text as a string literal of each language, quoted as its formatter would; whatever the text, it stays one literal,
 * and on one line, but for `javascriptTemplate` and `pythonBlock`, whose text must not end with a quote.
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
} as const;
