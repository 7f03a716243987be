import type {RequestInfo, RouteContext} from '../routing/plan.js';

/** A field as one value; the lines of a repeated one are joined (RFC 9110 §5.3). */
export const fieldOf = ({fields}: Pick<RequestInfo, 'fields'>, name: string): string | undefined => {
	const value = fields[name];
	return value === undefined || typeof value === 'string' ? value : value.join(', ');
};

const titled = (name: string): string => name.replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** The fields of a request as httpbin names them: `User-Agent`. */
export const headersOf = (request: Pick<RequestInfo, 'fields'>): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.keys(request.fields).map((name) => [titled(name), fieldOf(request, name) ?? '']));

/** Where the request comes from, as a proxy or the connection tells. */
export const clientOf = (request: Pick<RequestInfo, 'fields' | 'client'>): string =>
	fieldOf(request, 'x-forwarded-for') ?? request.client.replace(/^::ffff:(?=\d)/, '');

/** What a host may be made of (RFC 3986 §3.2), so that it can stand in a field. */
const authority = /^[\w.~:[\]-]+$/;

/** The origin under which the client reached the server, such as `http://localhost:4170`. */
export const siteOf = (request: Pick<RequestInfo, 'fields'>, {url}: Pick<RouteContext, 'url'>): string => {
	const host = fieldOf(request, 'host') ?? '';
	return authority.test(host) ? `http://${host}` : url;
};

/** The target of the request as an absolute URI. */
export const targetOf = (request: RequestInfo, context: RouteContext): string =>
	`${siteOf(request, context)}${request.path}${request.query === '' ? '' : `?${request.query}`}`;
