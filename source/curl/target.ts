/** Where the user's own server is. */
export type Target = {
	/** An absolute `http:` or `https:` URL in which `{code}` stands for the status code. */
	readonly template: string;
};

/** A target, or one sentence that says what is wrong with the text and what was expected. */
export type ParsedTarget = {readonly ok: true; readonly target: Target} | {readonly ok: false; readonly reason: string};

/** What servers must be ready to take at least, in octets (RFC 9110 §4.1). */
const longest = 8000;

const expected = 'expected http: or https:, such as http://localhost:3000/{code}';

const hasScheme = /^https?:\/\//i;

/** A word and a colon that no port follows: `file:`, `gopher://`, `javascript:`, but not `localhost:3000`. */
const otherScheme = /^[a-z][a-z\d+.-]*:(?!\d+(?:[/?#]|$))/i;

const withScheme = (text: string): string =>
	hasScheme.test(text) ? text : `http://${text.startsWith(':') ? 'localhost' : ''}${text}`;

const parseUrl = (text: string): URL | undefined => {
	try {
		return new URL(text.replaceAll('{code}', '200'));
	} catch {
		return undefined;
	}
};

const encodedControl = /%(?:[01][\da-f]|7f)/i;

const hasHostileCredentials = ({username, password}: URL): boolean =>
	encodedControl.test(username) || encodedControl.test(password);

const refusals: ReadonlyArray<readonly [when: (text: string) => boolean, what: string]> = [
	[(text) => text === '', 'There is no address'],
	[(text) => text.startsWith('-'), 'This looks like an option'],
	[(text) => text.length > longest, `This is longer than ${longest} characters`],
	[(text) => /[\p{C}\p{Z}]/u.test(text), 'There are blanks or invisible characters in it'],
	[(text) => text.includes('\\'), 'There is a backslash in it'],
	[(text) => !hasScheme.test(text) && otherScheme.test(text), 'This is not HTTP'],
	[(text) => /^https?:\/\/(?:[/?#]|$)/i.test(withScheme(text)), 'There is no host in it'],
	[(text) => /^https?:\/\/[^/?#]*\{code\}/i.test(withScheme(text)), '{code} can stand in the path or the query only'],
	[(text) => parseUrl(withScheme(text)) === undefined, 'This is not a valid address'],
	[
		(text) => hasHostileCredentials(parseUrl(withScheme(text)) as URL),
		'There are control characters in the name or password',
	],
];

/** Reads what a user typed as a target: a URL, or one without its scheme such as `localhost:3000/x` or `:3000/x`. */
export const parseTarget = (text: string): ParsedTarget => {
	const address = text.trim();
	const refusal = refusals.find(([when]) => when(address));
	return refusal === undefined
		? {ok: true, target: {template: withScheme(address)}}
		: {ok: false, reason: `${refusal[1]}: ${expected}.`};
};
