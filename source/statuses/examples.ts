/** A request to which a status is the right answer: the first line, then field lines, then content after an empty line. */
export type ExampleRequest = {
	readonly method: string;
	/** The request target (RFC 9112 §3.2). */
	readonly target: string;
	readonly version?: '1.1' | '2' | '3.0';
	/** Besides `Host: example.com`. */
	readonly fields?: ReadonlyArray<readonly [name: string, value: string]>;
	readonly content?: string;
};

const json = ['Content-Type', 'application/json'] as const;
const bearer = ['Authorization', 'Bearer eyJhbGciOi'] as const;
const stale = ['If-Match', '"0f3b21aa"'] as const;

const get = (target: string, ...fields: NonNullable<ExampleRequest['fields']>): ExampleRequest => ({
	method: 'GET',
	target,
	...(fields.length > 0 && {fields}),
});

const send = (
	method: string,
	target: string,
	content: string,
	...fields: NonNullable<ExampleRequest['fields']>
): ExampleRequest => ({method, target, fields: [json, ...fields], content});

/** For each registered status, a request that it answers truly. */
export const examples: Readonly<Record<number, ExampleRequest>> = {
	100: send('POST', '/videos', '{}', ['Expect', '100-continue']),
	101: get(
		'/chat',
		['Connection', 'Upgrade'],
		['Upgrade', 'websocket'],
		['Sec-WebSocket-Version', '13'],
		['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
	),
	102: {method: 'COPY', target: '/projects/', fields: [['Destination', 'https://example.com/archive/']]},
	103: get('/', ['Sec-Fetch-Mode', 'navigate']),
	104: {method: 'POST', target: '/uploads', fields: [['Upload-Complete', '?1']], content: '…'},
	200: get('/articles/7'),
	201: send('POST', '/articles', '{"title": "HTTP"}'),
	202: send('POST', '/reports', '{"year": 2026}'),
	203: get('/articles/7', ['Via', '1.1 translator']),
	204: {method: 'DELETE', target: '/articles/7'},
	205: send('POST', '/forms/survey', '{"answer": "yes"}'),
	206: get('/videos/7.mp4', ['Range', 'bytes=100-']),
	207: {method: 'PROPFIND', target: '/projects/', fields: [['Depth', '1']]},
	208: {
		method: 'PROPFIND',
		target: '/projects/',
		fields: [
			['Depth', 'infinity'],
			['DAV', 'bind'],
		],
	},
	226: get('/feed', ['A-IM', 'feed'], ['If-None-Match', '"12a64df4"']),
	300: get('/manual'),
	301: get('/old-address'),
	302: get('/today'),
	303: send('POST', '/orders', '{"item": 7}'),
	304: get('/articles/7', ['If-None-Match', '"33a64df5"']),
	305: get('/internal'),
	306: get('/'),
	307: send('POST', '/orders', '{"item": 7}'),
	308: send('POST', '/v1/orders', '{"item": 7}'),
	400: send('POST', '/orders', '{"item": 7'),
	401: get('/account'),
	402: get('/reports/2026', bearer),
	403: {method: 'DELETE', target: '/users/1', fields: [bearer]},
	404: get('/articles/999999'),
	405: {method: 'DELETE', target: '/articles'},
	406: get('/articles/7', ['Accept', 'image/png']),
	407: {method: 'CONNECT', target: 'example.com:443'},
	408: {method: 'POST', target: '/uploads', fields: [['Content-Length', '5000']], content: '…'},
	409: send('PUT', '/users/7', '{"email": "taken@example.com"}'),
	410: get('/offers/summer-2019'),
	411: {method: 'POST', target: '/uploads', fields: [['Transfer-Encoding', 'chunked']], content: '…'},
	412: send('PUT', '/articles/7', '{"title": "HTTP"}', stale),
	413: {method: 'POST', target: '/uploads', fields: [['Content-Length', '5000000000']]},
	414: get(`/search?q=${'a'.repeat(24)}…`),
	415: {method: 'POST', target: '/articles', fields: [['Content-Type', 'text/csv']], content: 'title\nHTTP\n'},
	416: get('/videos/7.mp4', ['Range', 'bytes=999999999-']),
	417: send('POST', '/orders', '{"item": 7}', ['Expect', 'proof-of-funds']),
	418: {method: 'BREW', target: '/pot-0'},
	421: get('/', ['Host', 'other.example.com']),
	422: send('POST', '/orders', '{"item": 7, "count": -1}'),
	423: send('PUT', '/documents/7', '{"title": "HTTP"}'),
	424: {method: 'PROPPATCH', target: '/documents/7'},
	425: send('POST', '/payments', '{"amount": 5}', ['Early-Data', '1']),
	426: get('/chat'),
	428: send('PUT', '/articles/7', '{"title": "HTTP"}'),
	429: get('/search?q=http', bearer),
	431: get('/', ['Cookie', `session=${'0'.repeat(24)}…`]),
	451: get('/books/7'),
	500: get('/articles/7'),
	501: {method: 'PURGE', target: '/articles/7'},
	502: get('/articles/7'),
	503: get('/articles/7'),
	504: get('/reports/2026'),
	505: {method: 'GET', target: '/', version: '3.0'},
	506: get('/manual', ['Negotiate', 'trans']),
	507: {method: 'PUT', target: '/backups/7.tar', fields: [['Content-Length', '5000000000']]},
	508: {method: 'PROPFIND', target: '/projects/', fields: [['Depth', 'infinity']]},
	510: get('/articles/7'),
	511: get('/'),
};

/** An example as lines, without the line ends of the wire. */
export const exampleLines = ({
	method,
	target,
	version = '1.1',
	fields = [],
	content,
}: ExampleRequest): readonly string[] => [
	`${method} ${target} HTTP/${version}`,
	...(fields.some(([name]) => name === 'Host') ? [] : ['Host: example.com']),
	...fields.map(([name, value]) => `${name}: ${value}`),
	...(content === undefined ? [] : ['', ...content.split('\n').filter((line) => line !== '')]),
];
