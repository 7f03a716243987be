/** Every quote, escape, interpolation and comment that a language might take for its own, and characters that hide. */
export const hostile =
	'\'q\' "q" """ `q` \\ \n \r\n \t ${x} #{x} #$x #@x {x} <?php ?> %s {{x}} é 日本 \u202E\u2028\u0007\uFEFF\u3164\u{E0041}';

/** What JSON does not know: `\#` and `\u{e0041}` of Ruby, `\U000e0041` of C#. */
const asJson = (escape: string): string => {
	const code = /^\\(?:u\{(?<braced>\w+)\}|U(?<eight>\w{8}))$/.exec(escape)?.slice(1).find(Boolean);
	return code === undefined
		? escape === String.raw`\#`
			? '#'
			: escape
		: String.fromCodePoint(Number.parseInt(code, 16));
};

/** The values of the double-quoted literals in code of Java, C# or Ruby, which escape much as JSON does. */
export const stringLiterals = (code: string): readonly string[] =>
	[...code.matchAll(/"(?:[^"\\\n]|\\.)*"/g)].map(
		([literal]) => JSON.parse(literal.replaceAll(/\\(?:u\{\w+\}|U\w{8}|.)/g, asJson)) as string,
	);
