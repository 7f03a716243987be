import type {Request} from './request.js';

/** Characters that curl would take as a pattern of several URLs; the brackets of an IPv6 address are none. */
const needsGloboff = (url: string): boolean => /[[\]{}]/.test(url.replace(/^https?:\/\/\[[\da-f:.]+\]/, ''));

/** The method that curl uses when it is not told one. */
const impliedMethod = ({method, content}: Request): string =>
	method === 'HEAD' ? 'HEAD' : content === undefined ? 'GET' : 'POST';

/** A field line as `-H` takes it, which removes a field that has nothing after its colon. */
const header = (name: string, value: string): string => (value === '' ? `${name};` : `${name}: ${value}`);

/** Content, but for HEAD, with which curl sends none (RFC 9110 §9.3.2: it would mean nothing). */
const contentArguments = ({method, content}: Request): readonly string[] =>
	content === undefined || method === 'HEAD' ? [] : ['--data-raw', content];

/** The arguments with which curl sends a request and shows the whole response, as people type them. */
export const argv = (request: Request): readonly string[] => [
	request.method === 'HEAD' ? '-I' : '-i',
	...(request.follow === true ? ['-L'] : []),
	...(request.method === impliedMethod(request) ? [] : ['-X', request.method]),
	...request.fields.flatMap(([name, value]) => ['-H', header(name, value)]),
	...contentArguments(request),
	...(request.insecure === true ? ['--insecure'] : []),
	...(needsGloboff(request.url) ? ['--globoff'] : []),
	request.url,
];
