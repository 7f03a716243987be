import type {Json} from '../response/index.js';
import {literals, needsNoEscape} from './literal.js';

const string = literals.ruby;

const value = (json: Json): string => {
	if (typeof json === 'string') {
		return string(json);
	}

	if (json === null) {
		return 'nil';
	}

	if (Array.isArray(json)) {
		return `[${json.map((each) => value(each as Json)).join(', ')}]`;
	}

	return typeof json === 'object' ? hash(json) : String(json);
};

const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : string(name));

/** The entries of a hash, `key: value` each, for names that JSON and Ruby share. */
export const entries = (object: object): readonly string[] =>
	Object.entries(object).map(([name, each]) => `${key(name)}: ${value(each as Json)}`);

const hash = (object: object): string => `{ ${entries(object).join(', ')} }`;

/** Text as a string literal, or as the body of a squiggly heredoc that keeps every line as it is. */
export type Text =
	{readonly kind: 'literal'; readonly literal: string} | {readonly kind: 'heredoc'; readonly lines: readonly string[]};

/**
 * Text as Ruby writes it: a heredoc where it is of several lines, ends with a line end, begins without a space, and
 * has nothing that a heredoc would take for something else.
 *
 * @param end the word that ends the heredoc
 */
export const text = (content: string, end: string): Text =>
	/^\S[^]*\n[^]*\n$/.test(content) &&
	needsNoEscape(content) &&
	!/#[{$@]/.test(content) &&
	!content.split('\n').some((line) => line.trim() === end)
		? {kind: 'heredoc', lines: content.split('\n').slice(0, -1)}
		: {kind: 'literal', literal: string(content)};
