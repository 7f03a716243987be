/** Why the operating system refused, by its error code (POSIX.1 errno.h). */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'permission denied',
	EPERM: 'operation not permitted',
	EROFS: 'the file system is read-only',
	ENOSPC: 'no space is left',
	EDQUOT: 'the quota is used up',
	ENOTDIR: 'a part of the path is not a folder',
	ENAMETOOLONG: 'the name is too long',
	ELOOP: 'too many links in the path',
	ENOTEMPTY: 'somebody else made it in the meantime',
};

/** Whether an exception is the operating system's refusal, and not a bug. */
export const isSystemError = (error: unknown): error is Error & {readonly code: string} =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;

/** The refusal in words. */
export const systemReason = ({code}: {readonly code: string}): string => reasons[code] ?? code;

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
