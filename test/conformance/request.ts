import {randomBytes} from 'node:crypto';
import type {Status} from '../../source/statuses/index.js';
import type {Request} from './client.js';

/**
 * The request that earns a status, at the path where a harness mounts its cell. A WebSocket key is fresh, so that
 * only a real handshake can answer it.
 */
export const requestFor = ({code, cause}: Status): Request => ({
	method: cause?.method ?? 'GET',
	target: `/status/${code}`,
	fields: (cause?.fields ?? []).map(([name, value]) => [
		name,
		name === 'Sec-WebSocket-Key' ? randomBytes(16).toString('base64') : value,
	]),
	...(cause?.content !== undefined && {content: cause.content}),
});
