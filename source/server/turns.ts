import type {IncomingMessage} from 'node:http';
import {readContent} from './content.js';

/** Who is served when: nobody, while the content of a request is being read. */
export type Turns = {
	/** Serves now, or after those that came before. */
	readonly take: (serve: () => void) => void;
	/** Reads the content of a request; nobody else is served before it is there. */
	readonly read: (request: IncomingMessage, then: (content: Uint8Array | undefined) => void) => void;
	/** Gives up reading: that content will never be whole. */
	readonly abandon: () => void;
	readonly isReading: () => boolean;
	/** Whether someone waits for a turn. */
	readonly isAwaited: () => boolean;
};

/** The turns of one connection. */
export const createTurns = (): Turns => {
	let isReading = false;
	const behind: Array<() => void> = [];
	const isFree = (): boolean => !isReading;

	const serveNext = (): void => {
		while (isFree() && behind.length > 0) {
			behind.shift()?.();
		}
	};

	return {
		take(serve) {
			behind.push(serve);
			serveNext();
		},
		read(request, then) {
			isReading = true;
			void readContent(request).then((content) => {
				if (isReading && !request.socket.destroyed) {
					isReading = false;
					then(content);
					serveNext();
				}
			});
		},
		abandon() {
			isReading = false;
		},
		isReading: () => isReading,
		isAwaited: () => behind.length > 0,
	};
};
