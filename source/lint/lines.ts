/** One line of a transcript, each octet as one character. */
export type NumberedLine = {
	readonly text: string;
	readonly end: '\r\n' | '\n' | '';
	/** Counted from 1, in what was pasted. */
	readonly number: number;
};

/** So many arguments fit into one call on every engine. */
const slice = 8192;

/** Each octet as one character, so that an index into the text is one into the octets. */
export const decode = (octets: Uint8Array): string => {
	const parts: string[] = [];
	for (let start = 0; start < octets.length; start += slice) {
		parts.push(String.fromCharCode(...octets.subarray(start, start + slice)));
	}

	return parts.join('');
};

/** The octets of a text in which each character is one. */
export const encode = (text: string): Uint8Array => {
	const octets = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) {
		octets[index] = text.charCodeAt(index);
	}

	return octets;
};

/** The line that begins at an index. */
export const lineAt = (text: string, start: number, number: number): NumberedLine => {
	const feed = text.indexOf('\n', start);
	if (feed === -1) {
		return {text: text.slice(start), end: '', number};
	}

	const isPair = feed > start && text[feed - 1] === '\r';
	return isPair
		? {text: text.slice(start, feed - 1), end: '\r\n', number}
		: {text: text.slice(start, feed), end: '\n', number};
};

/** How many characters a line takes, its end included. */
export const lengthOf = ({text, end}: NumberedLine): number => text.length + end.length;

/** All lines of a text; there is none after its last line end. */
export const linesOf = (text: string): readonly NumberedLine[] => {
	const lines: NumberedLine[] = [];
	for (let start = 0; start < text.length;) {
		const line = lineAt(text, start, lines.length + 1);
		lines.push(line);
		start += lengthOf(line);
	}

	return lines;
};

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Without the spaces and tabs around it (OWS, RFC 9110 §5.6.3); a loop, since `[\t ]+$` takes quadratic time. */
export const trimBlanks = (text: string): string => {
	let start = 0;
	let end = text.length;
	while (start < end && isBlank(text[start])) {
		start++;
	}

	while (end > start && isBlank(text[end - 1])) {
		end--;
	}

	return text.slice(start, end);
};
