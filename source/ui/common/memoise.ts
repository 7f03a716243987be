const areIdentical = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((each, index) => Object.is(each, b[index]));

/**
 * A pure function that keeps its last result, and gives it again for the same arguments.
 *
 * @param isSame whether arguments are the same: by identity, unless told otherwise
 */
export const memoise = <Arguments extends readonly unknown[], Result>(
	make: (...given: Arguments) => Result,
	isSame: (a: Arguments, b: Arguments) => boolean = areIdentical,
): ((...given: Arguments) => Result) => {
	let last: {readonly given: Arguments; readonly result: Result} | undefined;
	return (...given) => {
		if (last === undefined || !isSame(last.given, given)) {
			last = {given, result: make(...given)};
		}

		return last.result;
	};
};
