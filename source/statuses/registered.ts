import {rfc} from './rfc.js';
import {websocket} from './websocket.js';
import type {
	RequiredRequest,
	ContentRule,
	FieldRule,
	Level,
	Role,
	Specification,
	Status,
	StatusClass,
} from './status.js';

const draft = (name: string, section: string): Specification => ({
	document: name,
	section,
	url: `https://datatracker.ietf.org/doc/html/${name}#section-${section}`,
});

const field =
	(level: Level) =>
	(name: string, value: FieldRule['value'], specification: Specification): FieldRule => ({
		name,
		level,
		value,
		specification,
	});
const must = field('must');
const should = field('should');
const may = field('may');

const etag = '"33a64df5"';
const location = (section: string, value = 'https://example.com/new-address') =>
	should('Location', value, rfc(9110, section));
const retryAfter = (specification: Specification) => may('Retry-After', '120', specification);
const upgrade = [
	must('Upgrade', 'websocket', rfc(9110, '7.8')),
	must('Connection', 'Upgrade', rfc(9110, '7.8')),
] as const;

type RegisteredRow = {
	readonly specification: Specification;
	readonly role?: Role;
	readonly content?: ContentRule;
	readonly fields?: readonly FieldRule[];
	readonly formerNames?: readonly string[];
	readonly document?: 'multistatus';
	readonly cause?: RequiredRequest;
};

/** Those whose specification lets caches store them without being told for how long. */
const cacheable = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]);

const row = (code: number, phrase: string, rest: RegisteredRow): Status =>
	Object.freeze({
		code,
		phrase,
		slug: phrase
			.toLowerCase()
			.replaceAll(/[^a-z\d]+/g, '_')
			.replaceAll(/^_|_$/g, ''),
		class: Math.floor(code / 100) as StatusClass,
		role: 'final',
		content: 'allowed',
		fields: [],
		cacheable: cacheable.has(code),
		formerNames: [],
		...rest,
	});

/**
 * The registered status codes, in order, with the reason phrases of IANA's
 * “Hypertext Transfer Protocol (HTTP) Status Code Registry”.
 */
export const registered: readonly Status[] = Object.freeze([
	row(100, 'Continue', {
		specification: rfc(9110, '15.2.1'),
		role: 'interim',
		content: 'forbidden',
		cause: {method: 'POST', fields: [['Expect', '100-continue']], content: '{}'},
	}),
	row(101, 'Switching Protocols', {
		specification: rfc(9110, '15.2.2'),
		role: 'upgrade',
		content: 'forbidden',
		fields: [...upgrade, must('Sec-WebSocket-Accept', websocket.accept, rfc(6455, '4.2.2'))],
		cause: {
			fields: [
				['Connection', 'Upgrade'],
				['Upgrade', 'websocket'],
				['Sec-WebSocket-Version', '13'],
				['Sec-WebSocket-Key', websocket.key],
			],
		},
	}),
	row(102, 'Processing', {
		specification: rfc(2518, '10.1'),
		role: 'interim',
		content: 'forbidden',
	}),
	row(103, 'Early Hints', {
		specification: rfc(8297, '2'),
		role: 'interim',
		content: 'forbidden',
		fields: [should('Link', '</style.css>; rel=preload; as=style', rfc(8297, '2'))],
	}),
	row(104, 'Upload Resumption Supported', {
		specification: draft('draft-ietf-httpbis-resumable-upload-05', '5'),
		role: 'interim',
		content: 'forbidden',
		fields: [
			should('Location', 'https://example.com/uploads/b530ce8f', draft('draft-ietf-httpbis-resumable-upload-05', '5')),
		],
	}),

	row(200, 'OK', {
		specification: rfc(9110, '15.3.1'),
	}),
	row(201, 'Created', {
		specification: rfc(9110, '15.3.2'),
		fields: [location('15.3.2', '/things/42')],
	}),
	row(202, 'Accepted', {
		specification: rfc(9110, '15.3.3'),
		fields: [should('Link', '</jobs/42>; rel="status"', rfc(9110, '15.3.3'))],
	}),
	row(203, 'Non-Authoritative Information', {
		specification: rfc(9110, '15.3.4'),
		fields: [should('Via', '1.1 proxy.example.com', rfc(9110, '7.6.3'))],
	}),
	row(204, 'No Content', {
		specification: rfc(9110, '15.3.5'),
		content: 'forbidden',
	}),
	row(205, 'Reset Content', {
		specification: rfc(9110, '15.3.6'),
		content: 'empty',
	}),
	row(206, 'Partial Content', {
		specification: rfc(9110, '15.3.7'),
		content: 'required',
		fields: [
			must('Content-Range', {rangeFrom: 100}, rfc(9110, '15.3.7.1')),
			must('ETag', etag, rfc(9110, '15.3.7')),
			may('Accept-Ranges', 'bytes', rfc(9110, '14.3')),
		],
		cause: {fields: [['Range', 'bytes=100-']]},
	}),
	row(207, 'Multi-Status', {
		specification: rfc(4918, '11.1'),
		content: 'required',
		document: 'multistatus',
	}),
	row(208, 'Already Reported', {
		specification: rfc(5842, '7.1'),
		content: 'required',
		document: 'multistatus',
	}),
	row(226, 'IM Used', {
		specification: rfc(3229, '10.4.1'),
		fields: [
			must('IM', 'feed', rfc(3229, '10.5.3')),
			must('ETag', etag, rfc(3229, '10.4.1')),
			should('Delta-Base', '"12a64df4"', rfc(3229, '10.5.1')),
		],
		cause: {
			fields: [
				['A-IM', 'feed'],
				['If-None-Match', '"12a64df4"'],
			],
		},
	}),

	row(300, 'Multiple Choices', {
		specification: rfc(9110, '15.4.1'),
		fields: [
			should(
				'Link',
				'</report.html>; rel="alternate"; type="text/html", </report.pdf>; rel="alternate"; type="application/pdf"',
				rfc(9110, '15.4.1'),
			),
		],
	}),
	row(301, 'Moved Permanently', {
		specification: rfc(9110, '15.4.2'),
		fields: [location('15.4.2')],
	}),
	row(302, 'Found', {
		specification: rfc(9110, '15.4.3'),
		formerNames: ['Moved Temporarily'],
		fields: [location('15.4.3')],
	}),
	row(303, 'See Other', {
		specification: rfc(9110, '15.4.4'),
		fields: [location('15.4.4')],
	}),
	row(304, 'Not Modified', {
		specification: rfc(9110, '15.4.5'),
		content: 'forbidden',
		fields: [
			must('ETag', etag, rfc(9110, '15.4.5')),
			must('Cache-Control', 'max-age=60', rfc(9110, '15.4.5')),
			must('Vary', 'Accept', rfc(9110, '15.4.5')),
		],
		cause: {fields: [['If-None-Match', etag]]},
	}),
	row(305, 'Use Proxy', {
		specification: rfc(9110, '15.4.6'),
		fields: [may('Location', 'http://proxy.example.com/', rfc(2616, '10.3.6'))],
	}),
	row(306, '(Unused)', {
		specification: rfc(9110, '15.4.7'),
		formerNames: ['Switch Proxy'],
	}),
	row(307, 'Temporary Redirect', {
		specification: rfc(9110, '15.4.8'),
		fields: [location('15.4.8')],
	}),
	row(308, 'Permanent Redirect', {
		specification: rfc(9110, '15.4.9'),
		fields: [location('15.4.9')],
	}),

	row(400, 'Bad Request', {
		specification: rfc(9110, '15.5.1'),
	}),
	row(401, 'Unauthorized', {
		specification: rfc(9110, '15.5.2'),
		fields: [must('WWW-Authenticate', 'Bearer realm="example"', rfc(9110, '11.6.1'))],
	}),
	row(402, 'Payment Required', {
		specification: rfc(9110, '15.5.3'),
	}),
	row(403, 'Forbidden', {
		specification: rfc(9110, '15.5.4'),
	}),
	row(404, 'Not Found', {
		specification: rfc(9110, '15.5.5'),
	}),
	row(405, 'Method Not Allowed', {
		specification: rfc(9110, '15.5.6'),
		fields: [must('Allow', 'POST, PUT', rfc(9110, '15.5.6'))],
	}),
	row(406, 'Not Acceptable', {
		specification: rfc(9110, '15.5.7'),
	}),
	row(407, 'Proxy Authentication Required', {
		specification: rfc(9110, '15.5.8'),
		fields: [must('Proxy-Authenticate', 'Basic realm="proxy"', rfc(9110, '11.7.1'))],
	}),
	row(408, 'Request Timeout', {
		specification: rfc(9110, '15.5.9'),
		fields: [should('Connection', 'close', rfc(9112, '9.6'))],
		formerNames: ['Request Time-out'],
	}),
	row(409, 'Conflict', {
		specification: rfc(9110, '15.5.10'),
	}),
	row(410, 'Gone', {
		specification: rfc(9110, '15.5.11'),
	}),
	row(411, 'Length Required', {
		specification: rfc(9110, '15.5.12'),
	}),
	row(412, 'Precondition Failed', {
		specification: rfc(9110, '15.5.13'),
		fields: [may('ETag', etag, rfc(9110, '8.8.3'))],
	}),
	row(413, 'Content Too Large', {
		specification: rfc(9110, '15.5.14'),
		formerNames: ['Payload Too Large', 'Request Entity Too Large'],
		fields: [retryAfter(rfc(9110, '15.5.14'))],
	}),
	row(414, 'URI Too Long', {
		specification: rfc(9110, '15.5.15'),
		formerNames: ['Request-URI Too Long'],
	}),
	row(415, 'Unsupported Media Type', {
		specification: rfc(9110, '15.5.16'),
		fields: [may('Accept', 'application/json', rfc(9110, '15.5.16'))],
	}),
	row(416, 'Range Not Satisfiable', {
		specification: rfc(9110, '15.5.17'),
		formerNames: ['Requested Range Not Satisfiable'],
		fields: [should('Content-Range', 'bytes */1234', rfc(9110, '15.5.17'))],
	}),
	row(417, 'Expectation Failed', {
		specification: rfc(9110, '15.5.18'),
	}),
	row(418, '(Unused)', {
		specification: rfc(9110, '15.5.19'),
		formerNames: ["I'm a teapot"],
	}),
	row(421, 'Misdirected Request', {
		specification: rfc(9110, '15.5.20'),
	}),
	row(422, 'Unprocessable Content', {
		specification: rfc(9110, '15.5.21'),
		formerNames: ['Unprocessable Entity'],
	}),
	row(423, 'Locked', {
		specification: rfc(4918, '11.3'),
	}),
	row(424, 'Failed Dependency', {
		specification: rfc(4918, '11.4'),
	}),
	row(425, 'Too Early', {
		specification: rfc(8470, '5.2'),
	}),
	row(426, 'Upgrade Required', {
		specification: rfc(9110, '15.5.22'),
		fields: upgrade,
	}),
	row(428, 'Precondition Required', {
		specification: rfc(6585, '3'),
		fields: [may('ETag', etag, rfc(9110, '8.8.3'))],
	}),
	row(429, 'Too Many Requests', {
		specification: rfc(6585, '4'),
		fields: [retryAfter(rfc(6585, '4'))],
	}),
	row(431, 'Request Header Fields Too Large', {
		specification: rfc(6585, '5'),
	}),
	row(451, 'Unavailable For Legal Reasons', {
		specification: rfc(7725, '3'),
		fields: [should('Link', '<https://authority.example.org/>; rel="blocked-by"', rfc(7725, '4'))],
	}),

	row(500, 'Internal Server Error', {
		specification: rfc(9110, '15.6.1'),
	}),
	row(501, 'Not Implemented', {
		specification: rfc(9110, '15.6.2'),
	}),
	row(502, 'Bad Gateway', {
		specification: rfc(9110, '15.6.3'),
	}),
	row(503, 'Service Unavailable', {
		specification: rfc(9110, '15.6.4'),
		fields: [retryAfter(rfc(9110, '15.6.4'))],
	}),
	row(504, 'Gateway Timeout', {
		specification: rfc(9110, '15.6.5'),
		formerNames: ['Gateway Time-out'],
	}),
	row(505, 'HTTP Version Not Supported', {
		specification: rfc(9110, '15.6.6'),
	}),
	row(506, 'Variant Also Negotiates', {
		specification: rfc(2295, '8.1'),
	}),
	row(507, 'Insufficient Storage', {
		specification: rfc(4918, '11.5'),
	}),
	row(508, 'Loop Detected', {
		specification: rfc(5842, '7.2'),
	}),
	row(510, 'Not Extended', {
		specification: rfc(2774, '7'),
	}),
	row(511, 'Network Authentication Required', {
		specification: rfc(6585, '6'),
		fields: [must('Cache-Control', 'no-store', rfc(6585, '6'))],
	}),
]);
