const parameter = /(?<name>[\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<token>[^\s,;"]*))/g;

/**
 * The parameters of a field value, such as `name="a"; size=2`, by their names in lower case (RFC 9110 §5.6.6).
 * A backslash only escapes a quote or another one: browsers send names of files as they are.
 */
export const parametersOf = (text: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[...text.matchAll(parameter)].map((match) => {
			const [, name = '', quoted, token = ''] = match as ReadonlyArray<string | undefined>;
			return [name.toLowerCase(), quoted?.replaceAll(/\\(["\\])/g, '$1') ?? token];
		}),
	);
