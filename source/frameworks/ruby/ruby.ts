import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';

const string = literals.ruby;

const value = (json: Json): string =>
	typeof json === 'string' ? string(json) : json === null ? 'nil' : JSON.stringify(json);

/** The entries of a hash for a flat JSON object, `key: value` each, for names that are symbols of Ruby as they are. */
export const entries = (object: Readonly<Record<string, Json>>): readonly string[] =>
	Object.entries(object).map(([name, each]) => `${name}: ${value(each)}`);

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
