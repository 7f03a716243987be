/** Every quote, escape, interpolation and comment that a language might take for its own, and characters that hide. */
export const hostile =
	'\'q\' "q" """ `q` \\ \n \r\n \t ${x} #{x} #$x #@x {x} <?php ?> %s {{x}} é 日本 \u202E\u2028\u0007\uFEFF\u3164\u{E0041}';

/**
 * The values of the double-quoted literals in code of Java, C# or Ruby, which escape as JSON does, and besides `#`, and a
 * character beyond four digits as `\u{e0041}` or `\U000e0041`.
 */
export const stringLiterals = (code: string): readonly string[] =>
	[...code.matchAll(/"(?:[^"\\\n]|\\.)*"/g)].map(
		([literal]) =>
			JSON.parse(
				literal.replaceAll(
					/\\(?:u\{([\da-f]+)\}|U([\da-f]{8})|.)/g,
					(escape, braced: string | undefined, eight: string | undefined) => {
						const hex = braced ?? eight;
						return hex === undefined ? escape.replace('\\#', '#') : String.fromCodePoint(Number.parseInt(hex, 16));
					},
				),
			) as string,
	);
