/** What a copied text is: a command for a shell, source code or other lines, or a response as it is on the wire. */
export type CopyKind = 'command' | 'code' | 'response';

/** All control characters but tab, line feed and carriage return. */
// eslint-disable-next-line no-control-regex -- control characters are what has to go
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

const lines = (text: string): string => text.replaceAll('\r', '');

const kinds: Readonly<Record<CopyKind, (text: string) => string>> = {
	command: (text) => lines(text).replace(/\n+$/, ''),
	code: lines,
	response: (text) => text.replaceAll(/\r(?!\n)/g, ''),
};

/**
 * The text as it may go to a clipboard: without control characters other than tab and line feed. A command has no
 * line feed at its end, so that pasting does not run it; a response keeps its CRLF.
 */
export const copyable = (text: string, kind: CopyKind): string => kinds[kind](text.replaceAll(controls, ''));
