import {writeSync} from 'node:fs';
import process from 'node:process';
import {exitCodes} from '../commands/exit-codes.js';

/** Whether an exception has one of these error codes of the operating system (POSIX.1 errno.h). */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
	error instanceof Error && 'code' in error && codes.includes(String(error.code));

/**
 * Writes all of it, at once: a file descriptor may take less than it is given, or not yet. A terminal may be gone. Where
 * nobody reads any more, as in `… | head`, the program ends.
 */
export const write = (descriptor: number, output: Uint8Array | string): void => {
	const octets = typeof output === 'string' ? Buffer.from(output) : output;
	for (let written = 0; written < octets.length;) {
		try {
			written += writeSync(descriptor, octets, written);
		} catch (error) {
			if (hasCode(error, 'EPIPE')) {
				process.exit(exitCodes.done);
			}

			if (hasCode(error, 'EIO')) {
				return;
			}

			if (!hasCode(error, 'EAGAIN')) {
				throw error;
			}
		}
	}
};

/** The standard input, up to so many octets. */
export const readInput = async (most: number): Promise<Uint8Array> => {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= most) {
			break;
		}
	}

	return Buffer.concat(chunks).subarray(0, most);
};

/** Whether the window of the terminal was closed: writing to it fails. */
export const isTerminalGone = (): boolean => {
	try {
		writeSync(1, '');
		return false;
	} catch (error) {
		return hasCode(error, 'EIO');
	}
};
