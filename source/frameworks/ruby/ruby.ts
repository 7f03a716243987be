import type {Field, Json, Response} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';

const string = literals.ruby;

/** The length up to which a call stays on one line. */
export const width = 100;

/** Lines one level deeper. */
export const indented = (lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `  ${line}`));

/** Whether the response is the handshake of a WebSocket. */
export const isUpgrade = (response: Response): boolean => response.status === 101;

const value = (json: Json): string =>
	typeof json === 'string' ? string(json) : json === null ? 'nil' : JSON.stringify(json);

/** The entries of a hash for a flat JSON object, `key: value` each, for names that are symbols of Ruby as they are. */
export const entries = (object: Readonly<Record<string, Json>>): readonly string[] =>
	Object.entries(object).map(([name, each]) => `${name}: ${value(each)}`);

/** The entries of a hash for fields, `"name" => "value"` each. */
export const fieldEntries = (fields: readonly Field[]): readonly string[] =>
	fields.map(([name, each]) => `${string(name)} => ${string(each)}`);

/** Entries between brackets with something before and after: on one line where it fits, otherwise a line each. */
export const group = (
	before: string,
	[open, close]: readonly [open: string, close: string],
	items: readonly string[],
	after = '',
): readonly string[] => {
	const space = open.endsWith('{') && items.length > 0 ? ' ' : '';
	const line = `${before}${open}${space}${items.join(', ')}${space}${close}${after}`;
	return line.length <= width
		? [line]
		: [
				`${before}${open}`,
				...indented(items.map((item, index) => (index < items.length - 1 ? `${item},` : item))),
				`${close}${after}`,
			];
};

/** Text as an expression, and the lines that follow the statement in which it stands: those of a heredoc. */
type Text = {readonly expression: string; readonly lines: readonly string[]};

const fitsHeredoc = (content: string, end: string): boolean =>
	/^\S[^]*\n[^]/.test(content) &&
	needsNoEscape(content) &&
	!/#[{$@]/.test(content) &&
	!content.split('\n').some((line) => line.trim() === end);

/**
 * Text as Ruby writes it: a squiggly heredoc where it is of several lines, begins without a space, and has nothing
 * that a heredoc would take for something else; otherwise a string literal.
 *
 * @param end the word that ends the heredoc
 */
export const text = (content: string, end: string): Text => {
	if (!fitsHeredoc(content, end)) {
		return {expression: string(content), lines: []};
	}

	const lines = content.replace(/\n$/, '').split('\n');
	return {
		expression: `<<~${end}${content.endsWith('\n') ? '' : '.chomp'}`,
		lines: [...lines.map((line) => (line === '' ? line : `  ${line}`)), end],
	};
};
