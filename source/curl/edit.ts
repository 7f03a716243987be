import {hasUnsafe} from '../characters.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import type {Field} from '../response/index.js';
import {neutralise} from '../neutralise.js';

/** What a text means, or what is wrong with it. */
export type ParseResult<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly reason: Failure};

const parsed = <T>(value: T): ParseResult<T> => ({ok: true, value});
const refused = (reason: Failure): ParseResult<never> => ({ok: false, reason});

/** What every name is made of (RFC 9110 §5.6.2). */
const token = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;

/** Whether a text can stand in a request line that is shown, copied and run: all of it is seen, on one line. */
export const isVisible = (text: string): boolean => !hasUnsafe(text);

/** A method by its name, which is case-sensitive (RFC 9110 §9.1). */
export const methodFrom = (text: string): ParseResult<string> =>
	token.test(text) ? parsed(text) : refused(failure('notAMethod', neutralise(text).text));

/** A field such as `Accept: text/html` (RFC 9112 §5); with nothing after the colon it is sent empty. */
export const fieldFrom = (text: string): ParseResult<Field> => {
	if (!isVisible(text)) {
		return refused(failure('notVisible'));
	}

	const colon = text.indexOf(':');
	const name = text.slice(0, Math.max(0, colon));
	if (colon === -1) {
		return refused(failure('notAField', text));
	}

	return token.test(name) ? parsed([name, text.slice(colon + 1).trim()]) : refused(failure('notAFieldName', name));
};

/** Content, as one line of text. */
export const contentFrom = (text: string): ParseResult<string> =>
	isVisible(text) ? parsed(text) : refused(failure('notVisible'));
