import type {Asked, Context} from '../plan.js';

/** A field as one value; the lines of a repeated one are joined (RFC 9110 §5.3). */
export const fieldOf = ({fields}: Pick<Asked, 'fields'>, name: string): string | undefined => {
	const value = fields[name];
	return value === undefined || typeof value === 'string' ? value : value.join(', ');
};

const titled = (name: string): string => name.replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** The fields of a request as httpbin names them: `User-Agent`. */
export const headersOf = (asked: Pick<Asked, 'fields'>): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.keys(asked.fields).map((name) => [titled(name), fieldOf(asked, name) ?? '']));

/** Where the request comes from, as a proxy or the connection tells. */
export const clientOf = (asked: Pick<Asked, 'fields' | 'client'>): string =>
	fieldOf(asked, 'x-forwarded-for') ?? asked.client.replace(/^::ffff:(?=\d)/, '');

/** What a host may be made of (RFC 3986 §3.2), so that it can stand in a field. */
const authority = /^[\w.~:[\]-]+$/;

/** The origin under which the client reached the server, such as `http://localhost:4170`. */
export const siteOf = (asked: Pick<Asked, 'fields'>, {url}: Pick<Context, 'url'>): string => {
	const host = fieldOf(asked, 'host') ?? '';
	return authority.test(host) ? `http://${host}` : url;
};

/** The target of the request as an absolute URI. */
export const targetOf = (asked: Asked, context: Context): string =>
	`${siteOf(asked, context)}${asked.path}${asked.query === '' ? '' : `?${asked.query}`}`;
