import type {IncomingMessage} from 'node:http';
import {readContent} from './incoming-content.js';
import type {After} from './run-script.js';

/** The content of a request, `undefined` where it is more than is read, `late` where it was not whole in time. */
export type ReceivedContent = Uint8Array | undefined | 'late';

/** Who is served when: nobody, while the content of a request is being read or an answer is being made. */
export type RequestQueue = {
	/** Serves now, or after those that came before. */
	readonly take: (serve: () => void) => void;
	/**
	 * Reads the content of a request; nobody else is served before it is there.
	 *
	 * @param patience how long it may take, in milliseconds; as long as a request may where it is absent
	 */
	readonly read: (
		request: IncomingMessage,
		patience: number | undefined,
		then: (content: ReceivedContent) => void,
	) => void;
	/** Serves nobody else before this is there, which never fails. */
	readonly hold: <Value>(value: Promise<Value>, then: (value: Value) => void) => void;
	/** Gives up reading: that content will never be whole. */
	readonly abandon: () => void;
	readonly isReading: () => boolean;
	/** Whether someone waits for a turn. */
	readonly isAwaited: () => boolean;
};

/** What a promise gives, or `late` after so many milliseconds. */
const inTime = <Value>(value: Promise<Value>, patience: number, after: After): Promise<Value | 'late'> =>
	new Promise((resolve) => {
		const cancel = after(patience, () => resolve('late'));
		void value.then((made) => {
			cancel();
			resolve(made);
		});
	});

/**
 * The turns of one connection.
 *
 * @param isGone whether there is nobody to be served any more
 */
export const createRequestQueue = (isGone: () => boolean, after: After): RequestQueue => {
	let isReading = false;
	const behind: Array<() => void> = [];
	const isFree = (): boolean => !isReading;

	const serveNext = (): void => {
		while (isFree() && behind.length > 0) {
			behind.shift()?.();
		}
	};

	const hold: RequestQueue['hold'] = (value, then) => {
		isReading = true;
		void value.then((made) => {
			if (isReading && !isGone()) {
				isReading = false;
				then(made);
				serveNext();
			}
		});
	};

	return {
		take(serve) {
			behind.push(serve);
			serveNext();
		},
		read(request, patience, then) {
			const content = readContent(request);
			hold<ReceivedContent>(patience === undefined ? content : inTime(content, patience, after), then);
		},
		hold,
		abandon() {
			isReading = false;
		},
		isReading: () => isReading,
		isAwaited: () => behind.length > 0,
	};
};
