import type {NumberedLine} from './lines.js';

/** What a status line says (RFC 9112 §4), read leniently. */
export type StatusLine = {
	/** `1.1`, `1.0`, `2`, `3`. */
	readonly version: string;
	/** The digits as they stand, which are three in a right one. */
	readonly code: string;
	readonly phrase: string;
	/** Whether one space stands before the code and one after it. */
	readonly isSpaced: boolean;
};

const pattern = /^HTTP\/(?<version>\d(?:\.\d)?)(?<blanks>[\t ]+)(?<code>\d{1,9})(?!\d)(?<rest>[^]*)$/;

/** Reads a status line; `undefined` where it is none. */
export const statusLineOf = (text: string): StatusLine | undefined => {
	const groups = pattern.exec(text)?.groups;
	if (groups === undefined) {
		return undefined;
	}

	const {version = '', blanks, code = '', rest = ''} = groups;
	return {version, code, phrase: rest.replace(/^ /, ''), isSpaced: blanks === ' ' && rest.startsWith(' ')};
};

/** Whether a final response has to follow this one: 1xx other than 101 (RFC 9110 §15.2). */
export const isInterim = (line: NumberedLine | undefined): boolean => {
	const code = line === undefined ? undefined : statusLineOf(line.text)?.code;
	return code !== undefined && /^1\d\d$/.test(code) && code !== '101';
};
