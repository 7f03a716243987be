import {failure, type Failure} from '../i18n/failures/index.js';

/** Why the operating system refused, by its error code (POSIX.1 errno.h). */
const known = [
	'EACCES',
	'EPERM',
	'EROFS',
	'ENOSPC',
	'EDQUOT',
	'ENOTDIR',
	'ENAMETOOLONG',
	'ELOOP',
	'ENOTEMPTY',
] as const;

/** Whether an exception is the operating system's refusal, and not a bug. */
export const isSystemError = (error: unknown): error is Error & {readonly code: string} =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;

/** The refusal, to be said. */
export const systemReason = ({code}: {readonly code: string}): Failure => {
	const key = known.find((each) => each === code);
	return key === undefined ? failure('verbatim', code) : failure(key);
};

/** The value of a promise, or `undefined` where the file that it asks for does not exist. */
export const unlessAbsent = async <Value>(promise: Promise<Value>): Promise<Value | undefined> => {
	try {
		return await promise;
	} catch (error) {
		if (isSystemError(error) && error.code === 'ENOENT') {
			return undefined;
		}

		throw error;
	}
};
