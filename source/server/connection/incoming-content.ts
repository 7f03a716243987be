import type {IncomingMessage} from 'node:http';
import {contentLimit} from '../limits.js';

/** Whether a request says that it has content (RFC 9112 §6). */
export const announcesContent = ({headers}: IncomingMessage): boolean =>
	headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** Whether a request says by itself that its content is more than is read. */
export const announcesTooMuch = ({headers}: IncomingMessage): boolean =>
	Number(headers['content-length']) > contentLimit;

/** The content of a request, once all of it is there; `undefined` as soon as it is more than is read. It never resolves if the client goes before. */
export const readContent = (request: IncomingMessage): Promise<Uint8Array | undefined> =>
	new Promise((resolve) => {
		const chunks: Buffer[] = [];
		let received = 0;
		request.on('data', (chunk: Buffer) => {
			received += chunk.length;
			if (received > contentLimit) {
				chunks.length = 0;
				resolve(undefined);
			} else {
				chunks.push(chunk);
			}
		});
		request.once('end', () => resolve(Buffer.concat(chunks)));
	});

/**
 * Reads what content a request may have, and throws it away, so that the next request is found behind it.
 *
 * @param tooMuch called for each piece beyond what is read of one request
 * @param over called when all of it is there, or never will be
 */
export const discardContent = (request: IncomingMessage, tooMuch: () => void, over: () => void): void => {
	if (!announcesContent(request) || request.readableEnded) {
		return;
	}

	let received = 0;
	request.on('data', (chunk: Buffer) => {
		received += chunk.length;
		if (received > contentLimit) {
			tooMuch();
		}
	});
	request.on('end', over);
	request.on('error', over);
};
