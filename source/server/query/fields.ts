import type {Field} from '../../response/index.js';
import {parseError, type ParseError} from '../parse-error.js';

/** Fields that say where the content ends: they are the server's, since a client would wait for octets that never come. */
const framing = ['content-length', 'transfer-encoding'];

/** What a field value or a reason phrase may hold (RFC 9110 §5.5, RFC 9112 §4): no control character but the tab. */
// eslint-disable-next-line no-control-regex -- the control characters are what is excluded
const control = /[\u0000-\u0008\u000A-\u001F\u007F]/;

/** A field line such as `Name: value`. */
export const fieldFrom = (text: string): Field | ParseError => {
	const [, name, value = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
	if (name === undefined) {
		return parseError('takes Name: value');
	}

	if (!/^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/.test(name)) {
		return parseError('takes a name of letters, digits and hyphens (RFC 9110 §5.6.2) before the colon');
	}

	if (control.test(value)) {
		return parseError('takes a value without line ends and control characters (RFC 9110 §5.5)');
	}

	return framing.includes(name.toLowerCase())
		? parseError(
				'takes no Content-Length or Transfer-Encoding, which frame the message (RFC 9112 §6): see fault=short and fault=chunk',
			)
		: [name, value.trim()];
};

/** A reason phrase. */
export const reasonFrom = (text: string): string | ParseError =>
	control.test(text) ? parseError('takes a phrase without line ends and control characters (RFC 9112 §4)') : text;
