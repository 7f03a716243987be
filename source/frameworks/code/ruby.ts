import type {Field, Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {group, ifBreak, list, type Doc} from './doc.js';
import {file, linesOf, type Style} from './layout.js';
import {jsonValue} from './text.js';

const style: Style = {width: 100, step: '  '};

const string = literals.ruby;

const value = jsonValue(string);

/** The entries of a hash for a flat JSON object, `key: value` each, for names that are symbols of Ruby as they are. */
export const entries = (object: Readonly<Record<string, Json>>): readonly string[] =>
	Object.entries(object).map(([name, each]) => `${name}: ${each === null ? 'nil' : value(each)}`);

/** The entries of a hash for fields, `"name" => "value"` each. */
export const fieldEntries = (fields: readonly Field[]): readonly string[] =>
	fields.map((field) => field.map(string).join(' => '));

/** A hash. */
export const hash = (items: readonly string[]): Doc => list('{', items, '}', {hasSpaces: true});

/** A call with brackets. */
export const call = (callee: string, items: readonly string[]): Doc => list(`${callee}(`, items, ')');

/** A call without brackets, unless it takes several lines. */
export const bareCall = (callee: string, items: readonly string[]): Doc =>
	group(list([callee, ifBreak('(', ' ')], items, ifBreak(')')));

/** A statement, which may have so many columns from where it begins. */
export const statement = (doc: Doc): readonly string[] => linesOf(doc, style);

/** Lines as the text of a file. */
export const rubyFile = (docs: readonly Doc[]): string => file(docs, style);

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
		lines: [...lines.map((line) => (line === '' ? line : `${style.step}${line}`)), end],
	};
};
