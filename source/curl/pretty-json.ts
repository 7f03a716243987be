/** The tokens of JSON; blanks between them are no token (RFC 8259 §2). */
const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/** Deeper JSON would be more indentation than text: a hostile 64 KiB of brackets would become gigabytes of blanks. */
const deepest = 64;

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

const opens = (token: string | undefined): boolean => token === '{' || token === '[';
const closes = (token: string | undefined): boolean => token === '}' || token === ']';

/**
 * JSON laid out with one member a line and two spaces for each level. Every token stays as it came: long numbers,
 * escapes and repeated names, which parsing would change.
 *
 * @returns `undefined` where the text is not JSON, or nested too deeply to lay out
 */
export const prettyJson = (text: string): string | undefined => {
	if (!isJson(text)) {
		return undefined;
	}

	let depth = 0;
	let pretty = '';
	let previous: string | undefined;
	for (const [token] of text.matchAll(tokens)) {
		const isEmpty = opens(previous) && closes(token);
		depth -= closes(token) ? 1 : 0;
		const breaks = !isEmpty && (opens(previous) || previous === ',' || closes(token));
		pretty += `${breaks ? `\n${'  '.repeat(depth)}` : previous === ':' ? ' ' : ''}${token}`;
		depth += opens(token) ? 1 : 0;
		if (depth > deepest) {
			return undefined;
		}

		previous = token;
	}

	return pretty;
};
