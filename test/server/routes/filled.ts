/** What may stand for a part of a path that varies. */
const examples: Readonly<Record<string, string>> = {
	code: '417',
	codes: '200,500-504',
	kind: 'reset',
	algorithm: 'SHA-256',
	seconds: '0',
	n: '3',
	offset: '0',
	value: 'SGVsbG8=',
};

/** The path of a route with something for each part that varies. */
export const filled = (path: string): string =>
	path.replaceAll(/\{(?<name>\w+)[*#]?\}/g, (_all, name: string) => examples[name] ?? name);
