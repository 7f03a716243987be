import type {Field, Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {ownFields} from '../response-parts.js';

/** Whether a field says that the connection ends after the response. */
const isClose = ([name, value]: Field): boolean => name === 'Connection' && value === 'close';

/** The fields of a response but for what closes its connection, which is often a call of its own. */
export const fieldsButClose = (response: Response): readonly Field[] =>
	ownFields(response).filter((field) => !isClose(field));

/** Whether the connection ends after the response. */
export const closes = (response: Response): boolean => response.fields.some(isClose);

/** Text as octets: a literal of bytes where all of it is ASCII and printable, but for what ends a line. */
const bytes = (text: string): string =>
	/^[\r\n\u0020-\u007E]*$/.test(text) ? `b${literals.python(text)}` : `${literals.python(text)}.encode()`;

/**
 * The statements that write an interim response to the transport of a connection, line by line.
 *
 * @param transport the expression for an asyncio transport
 */
export const writeInterim = ({status, phrase, fields}: Response, transport: string): readonly string[] => {
	const lines = [`HTTP/1.1 ${status} ${phrase}`, ...fields.map((field) => field.join(': '))];
	return lines.map(
		(line, index) => `${transport}.write(${bytes(`${line}${index === lines.length - 1 ? '\r\n\r\n' : '\r\n'}`)})`,
	);
};
