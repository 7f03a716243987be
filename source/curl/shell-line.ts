/** What no shell gives a meaning to, wherever it stands. */
const plain = /^[\w@%+:,./-]+$/;

/** A word as any POSIX shell reads it back unchanged. */
export const quote = (word: string): string =>
	plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/**
 * The command that runs curl with these arguments, on one line, for any POSIX shell.
 *
 * @throws RangeError where an argument has a control character: there is no way to write one on one line
 */
export const shellLine = (argv: readonly string[]): string => {
	if (argv.some((argument) => /\p{Cc}/u.test(argument))) {
		throw new RangeError('an argument contains a control character');
	}

	return ['curl', ...argv].map((word) => quote(word)).join(' ');
};
