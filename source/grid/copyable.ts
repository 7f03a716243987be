import {replaceUnsafe} from '../characters.js';

/** What a copied text is: a command for a shell, source code or other lines, or a response as it is on the wire. */
export type CopyKind = 'command' | 'code' | 'response';

/** All control characters but tab, line feed and carriage return. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

const lines = (text: string): string => text.replaceAll('\r', '');

/** Text without what hides or reorders a part of it. */
const withoutUnseen = (text: string): string =>
	replaceUnsafe(text, (character) => (/[\t\n]/.test(character) ? character : ''));

const kinds: Readonly<Record<CopyKind, (text: string) => string>> = {
	command: (text) => withoutUnseen(lines(text)).replace(/\n+$/, ''),
	code: lines,
	response: (text) => text.replaceAll(/\r(?!\n)/g, ''),
};

/**
 * The text as it may go to a clipboard: without control characters other than tab and line feed. A command has nothing
 * that is not seen, and no line feed at its end, so that pasting does not run it; a response keeps its CRLF.
 */
export const copyable = (text: string, kind: CopyKind): string => kinds[kind](text.replaceAll(controls, ''));
