import {createHash} from 'node:crypto';

/** The fields of a request by lower-case name, repeated ones joined, as `node:http` gives them. */
export type RequestFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What RFC 6455 §1.3 has both sides append to the key. */
const webSocketId = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A nonce of 16 octets in base64 (RFC 6455 §4.1). */
const nonce = /^[A-Za-z\d+/]{22}==$/;

const includesToken = (value: RequestFields[string], wanted: string): boolean =>
	String(value ?? '')
		.split(',')
		.some((each) => each.trim().toLowerCase() === wanted);

/** The value of `Sec-WebSocket-Accept` that a WebSocket opening handshake earns (RFC 6455 §4.2.2), or `undefined` if the request is not one. */
export const acceptFor = (fields: RequestFields): string | undefined => {
	const key = fields['sec-websocket-key'];
	const asks = includesToken(fields['connection'], 'upgrade') && includesToken(fields['upgrade'], 'websocket');
	return asks && typeof key === 'string' && nonce.test(key)
		? createHash('sha1').update(`${key}${webSocketId}`).digest('base64')
		: undefined;
};
