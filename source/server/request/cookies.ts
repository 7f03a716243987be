import type {Field} from '../../response/index.js';
import type {RequestInfo} from '../routing/plan.js';
import {fieldOf} from './echo.js';

/** What may stand in the value of a cookie as it is; all else is quoted, as Python does it. */
const bare = /^[\w!#$%&'*+\-./:<=>?@[\]^`{|}~()]*$/;

const token = /^[\w!#$%&'*+.^`|~-]+$/;

const octal = (octet: number): string => `\\${octet.toString(8).padStart(3, '0')}`;

const needsEscape = (octet: number): boolean =>
	octet < 0x20 || octet >= 0x7f || [0x22, 0x2c, 0x3b, 0x5c].includes(octet);

const escaped = (octet: number): string => (needsEscape(octet) ? octal(octet) : String.fromCharCode(octet));

const quoted = (value: string): string => `"${[...Buffer.from(value)].map(escaped).join('')}"`;

const unquoted = (value: string): string => {
	if (!/^".*"$/.test(value)) {
		return value;
	}

	const latin1 = value
		.slice(1, -1)
		.replaceAll(/\\(?:([0-3][0-7]{2})|(.))/g, (_all, code: string | undefined, character: string) =>
			code === undefined ? character : String.fromCharCode(Number.parseInt(code, 8)),
		);
	return Buffer.from(latin1, 'latin1').toString();
};

/** The cookies of a request; of two with one name the first (RFC 6265 §5.4). */
export const cookiesOf = (request: Pick<RequestInfo, 'fields'>): Readonly<Record<string, string>> => {
	const pairs = (fieldOf(request, 'cookie') ?? '')
		.split(';')
		.map((pair) => /^\s*(?<name>[^=]*?)\s*=\s*(?<value>.*?)\s*$/.exec(pair)?.groups)
		.filter((pair) => pair !== undefined);
	return Object.fromEntries(pairs.reverse().map(({name = '', value = ''}) => [name, unquoted(value)]));
};

/**
 * A `Set-Cookie` for all paths, or `undefined` where the name is no token; no value breaks out of it.
 *
 * @param attributes what follows the value, from its semicolon on
 */
export const setCookie = (name: string, value: string, attributes = ''): Field | undefined =>
	token.test(name)
		? ['Set-Cookie', `${name}=${bare.test(value) ? value : quoted(value)}${attributes}; Path=/`]
		: undefined;
