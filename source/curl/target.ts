import {hasUnsafe} from '../characters.js';
import {failure, type Failure} from '../i18n/failures/index.js';

/** Where the user's own server is. */
export type Target = {
	/** An absolute `http:` or `https:` URL in which `{code}` stands for the status code. */
	readonly template: string;
	/** Whether its certificate is not checked. */
	readonly insecure?: true;
};

/** A target, or what is wrong with the text and what was expected. */
export type ParsedTarget =
	{readonly ok: true; readonly target: Target} | {readonly ok: false; readonly reason: Failure};

/** What servers must be ready to take at least, in octets (RFC 9110 §4.1). */
const longest = 8000;

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

const refusals: ReadonlyArray<readonly [when: (text: string) => boolean, what: Failure]> = [
	[(text) => text === '', failure('noAddress')],
	[(text) => text.startsWith('-'), failure('likeAnOption')],
	[(text) => text.length > longest, failure('tooLong', longest)],
	[(text) => hasUnsafe(text) || /[\p{C}\p{Z}]/u.test(text), failure('invisible')],
	[(text) => text.includes('\\'), failure('backslash')],
	[(text) => !hasScheme.test(text) && otherScheme.test(text), failure('notHttpScheme')],
	[(text) => /^https?:\/\/(?:[/?#]|$)/i.test(withScheme(text)), failure('noHost')],
	[(text) => /^https?:\/\/[^/?#]*\{code\}/i.test(withScheme(text)), failure('codeInHost')],
	[(text) => parseUrl(withScheme(text)) === undefined, failure('notValid')],
	[(text) => hasHostileCredentials(parseUrl(withScheme(text)) as URL), failure('controlCredentials')],
];

const loopback = /^https?:\/\/(?:[^/@]*@)?(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/])/;

/** The host and port of an address, or `undefined` where that is this machine. */
export const foreignHost = (url: string): string | undefined => (loopback.test(url) ? undefined : new URL(url).host);

/** Reads what a user typed as a target: a URL, or one without its scheme such as `localhost:3000/x` or `:3000/x`. */
export const parseTarget = (text: string): ParsedTarget => {
	const address = text.trim();
	const refusal = refusals.find(([when]) => when(address));
	return refusal === undefined
		? {ok: true, target: {template: withScheme(address)}}
		: {ok: false, reason: failure('targetExpected', refusal[1])};
};
