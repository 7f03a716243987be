import {hasUnsafe} from '../characters.js';

/** What no shell gives a meaning to, wherever it stands. */
const plain = /^[\w@%+:,./-]+$/;

/** A word as any POSIX shell reads it back unchanged. */
export const quote = (word: string): string =>
	plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/**
 * The command that runs curl with these arguments, on one line, for any POSIX shell.
 *
 * @throws RangeError where an argument has a character that is not seen, or that the terminal obeys: the line would not be what it looks like
 */
export const shellLine = (argv: readonly string[]): string => {
	if (argv.some((argument) => hasUnsafe(argument))) {
		throw new RangeError('an argument contains an unsafe character');
	}

	return ['curl', ...argv].map((word) => quote(word)).join(' ');
};
