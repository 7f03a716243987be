import type {Content, Json} from '../../response/index.js';
import type {Doc} from './doc.js';

/** JSON as a literal that most languages read as it stands, but for its strings. */
export const jsonValue =
	(string: (text: string) => string) =>
	(json: Json): string =>
		typeof json === 'string' ? string(json) : JSON.stringify(json);

/** Text as an expression, and what has to stand above it: the declaration of a constant, or nothing. */
export type Text = {readonly above: readonly string[]; readonly expression: string};

/** Whether text has several lines, not counting an empty one at its end. */
export const hasLines = (text: string): boolean => text.slice(0, -1).includes('\n');

/**
 * Makes an expression of text: a literal, or a constant where it has several lines that can stand as they are.
 *
 * @param string makes a literal on one line
 * @param constant the name of the constant
 * @param declare makes the lines that declare it, or `undefined` where its literal cannot hold the text
 */
export const textOrConstant =
	(string: (text: string) => string, constant: string, declare: (text: string) => readonly string[] | undefined) =>
	(text: string): Text => {
		const above = hasLines(text) ? declare(text) : undefined;
		return above === undefined ? {above: [], expression: string(text)} : {above, expression: constant};
	};

/** What is passed for content: an expression or none, and what has to stand above it. */
export type Argument = {readonly above: readonly string[]; readonly argument: readonly Doc[]};

/** What is passed for content in a language. */
export const argumentOf = (
	content: Content,
	json: (value: Readonly<Record<string, Json>>) => Doc,
	text: (text: string) => Text,
): Argument => {
	switch (content.kind) {
		case 'none':
			return {above: [], argument: []};
		case 'json':
			return {above: [], argument: [json(content.value)]};
		case 'text': {
			const {above, expression} = text(content.text);
			return {above, argument: [expression]};
		}
	}
};
