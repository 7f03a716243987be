import {websocket} from './websocket.js';
import type {Cause, ContentRule, FieldRule, Level, Role, Specification, Status, StatusClass} from './status.js';

const rfc = (number: number, section?: string): Specification => ({
	document: `RFC ${number}`,
	...(section !== undefined && {section}),
	url: `https://www.rfc-editor.org/rfc/rfc${number}.html${section === undefined ? '' : `#section-${section}`}`,
});

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

type Row = {
	readonly specification: Specification;
	readonly meaning: string;
	readonly role?: Role;
	readonly content?: ContentRule;
	readonly fields?: readonly FieldRule[];
	readonly formerNames?: readonly string[];
	readonly document?: 'multistatus';
	readonly cause?: Cause;
};

const row = (code: number, phrase: string, rest: Row): Status =>
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
		meaning: 'The request head is fine so far: send the content.',
		cause: {method: 'POST', fields: [['Expect', '100-continue']], content: '{}'},
	}),
	row(101, 'Switching Protocols', {
		specification: rfc(9110, '15.2.2'),
		role: 'upgrade',
		content: 'forbidden',
		meaning:
			'The server agrees to the Upgrade that the client asked for; what follows on this connection is no longer HTTP/1.1.',
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
		meaning: 'The server has the whole request and is still working on it; WebDAV dropped it in RFC 4918.',
	}),
	row(103, 'Early Hints', {
		specification: rfc(8297, '2'),
		role: 'interim',
		content: 'forbidden',
		meaning: 'Fields that the final response will probably have, so that the client can start loading what they name.',
		fields: [should('Link', '</style.css>; rel=preload; as=style', rfc(8297, '2'))],
	}),
	row(104, 'Upload Resumption Supported', {
		specification: draft('draft-ietf-httpbis-resumable-upload-05', '5'),
		role: 'interim',
		content: 'forbidden',
		meaning: 'The server can resume this upload at the given Location; a temporary registration for a draft.',
		fields: [
			should('Location', 'https://example.com/uploads/b530ce8f', draft('draft-ietf-httpbis-resumable-upload-05', '5')),
		],
	}),

	row(200, 'OK', {
		specification: rfc(9110, '15.3.1'),
		meaning: 'The request succeeded; what the content is depends on the method.',
	}),
	row(201, 'Created', {
		specification: rfc(9110, '15.3.2'),
		meaning: 'The request made one or more new resources; Location names the main one.',
		fields: [location('15.3.2', '/things/42')],
	}),
	row(202, 'Accepted', {
		specification: rfc(9110, '15.3.3'),
		meaning: 'The request was taken, but the work is not done and may yet fail.',
		fields: [should('Link', '</jobs/42>; rel="status"', rfc(9110, '15.3.3'))],
	}),
	row(203, 'Non-Authoritative Information', {
		specification: rfc(9110, '15.3.4'),
		meaning: 'It succeeded, but a transforming proxy has changed what the origin server sent.',
		fields: [should('Via', '1.1 proxy.example.com', rfc(9110, '7.6.3'))],
	}),
	row(204, 'No Content', {
		specification: rfc(9110, '15.3.5'),
		content: 'forbidden',
		meaning: 'It succeeded and there is nothing to send; the client stays where it is.',
	}),
	row(205, 'Reset Content', {
		specification: rfc(9110, '15.3.6'),
		content: 'empty',
		meaning: 'It succeeded; the client should reset the form or view that sent the request.',
	}),
	row(206, 'Partial Content', {
		specification: rfc(9110, '15.3.7'),
		content: 'required',
		meaning: 'The part of the representation that the Range field asked for.',
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
		meaning: 'The content holds a status of its own for each of several resources.',
	}),
	row(208, 'Already Reported', {
		specification: rfc(5842, '7.1'),
		content: 'required',
		document: 'multistatus',
		meaning: 'Inside a 207: the members of this binding were already listed under another one.',
	}),
	row(226, 'IM Used', {
		specification: rfc(3229, '10.4.1'),
		meaning:
			'The content is the result of instance manipulations, such as only the difference to the version the client has.',
		fields: [
			must('IM', 'feed', rfc(3229, '10.5.3')),
			must('ETag', etag, rfc(3229, '10.4.1')),
			must('Delta-Base', '"12a64df4"', rfc(3229, '10.5.1')),
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
		meaning: 'There are several representations, and the client or its user should choose one.',
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
		meaning: 'The resource has a new address for good; clients may turn POST into GET on the way.',
		fields: [location('15.4.2')],
	}),
	row(302, 'Found', {
		specification: rfc(9110, '15.4.3'),
		meaning: 'The resource is at another address for now; clients may turn POST into GET on the way.',
		formerNames: ['Moved Temporarily'],
		fields: [location('15.4.3')],
	}),
	row(303, 'See Other', {
		specification: rfc(9110, '15.4.4'),
		meaning: 'The answer is at another address, to be fetched with GET.',
		fields: [location('15.4.4')],
	}),
	row(304, 'Not Modified', {
		specification: rfc(9110, '15.4.5'),
		content: 'forbidden',
		meaning: 'The condition in the request says that the stored copy is still good.',
		fields: [
			must('ETag', etag, rfc(9110, '15.4.5')),
			must('Cache-Control', 'max-age=60', rfc(9110, '15.4.5')),
			must('Vary', 'Accept', rfc(9110, '15.4.5')),
		],
		cause: {fields: [['If-None-Match', etag]]},
	}),
	row(305, 'Use Proxy', {
		specification: rfc(9110, '15.4.6'),
		meaning: 'Deprecated: it told the client to go through a proxy, which nobody may trust.',
		fields: [may('Location', 'http://proxy.example.com/', rfc(2616, '10.3.6'))],
	}),
	row(306, '(Unused)', {
		specification: rfc(9110, '15.4.7'),
		meaning: 'Reserved: an older specification used it, and nothing sends it now.',
		formerNames: ['Switch Proxy'],
	}),
	row(307, 'Temporary Redirect', {
		specification: rfc(9110, '15.4.8'),
		meaning: 'The resource is at another address for now; the method must stay as it is.',
		fields: [location('15.4.8')],
	}),
	row(308, 'Permanent Redirect', {
		specification: rfc(9110, '15.4.9'),
		meaning: 'The resource has a new address for good; the method must stay as it is.',
		fields: [location('15.4.9')],
	}),

	row(400, 'Bad Request', {
		specification: rfc(9110, '15.5.1'),
		meaning: 'The server will not process the request because of something that the client got wrong.',
	}),
	row(401, 'Unauthorized', {
		specification: rfc(9110, '15.5.2'),
		meaning: 'The request lacks valid credentials; WWW-Authenticate says how to give them.',
		fields: [must('WWW-Authenticate', 'Bearer realm="example"', rfc(9110, '11.6.1'))],
	}),
	row(402, 'Payment Required', {
		specification: rfc(9110, '15.5.3'),
		meaning: 'Reserved for the future; services use it where an account has to be paid for.',
	}),
	row(403, 'Forbidden', {
		specification: rfc(9110, '15.5.4'),
		meaning: 'The server understood and refuses; the same credentials will not help.',
	}),
	row(404, 'Not Found', {
		specification: rfc(9110, '15.5.5'),
		meaning: 'There is no representation here, or the server does not want to say that there is one.',
	}),
	row(405, 'Method Not Allowed', {
		specification: rfc(9110, '15.5.6'),
		meaning: 'The resource exists, but not with this method; Allow lists those that it takes.',
		fields: [must('Allow', 'POST, PUT', rfc(9110, '15.5.6'))],
	}),
	row(406, 'Not Acceptable', {
		specification: rfc(9110, '15.5.7'),
		meaning: 'No representation fits the Accept fields of the request, and the server will not send another.',
	}),
	row(407, 'Proxy Authentication Required', {
		specification: rfc(9110, '15.5.8'),
		meaning: 'A proxy wants credentials first; Proxy-Authenticate says how to give them.',
		fields: [must('Proxy-Authenticate', 'Basic realm="proxy"', rfc(9110, '11.7.1'))],
	}),
	row(408, 'Request Timeout', {
		specification: rfc(9110, '15.5.9'),
		meaning: 'The request did not arrive whole in the time the server was ready to wait.',
		fields: [should('Connection', 'close', rfc(9110, '15.5.9'))],
		formerNames: ['Request Time-out'],
	}),
	row(409, 'Conflict', {
		specification: rfc(9110, '15.5.10'),
		meaning: 'The request does not fit the present state of the resource; the client may resolve that and try again.',
	}),
	row(410, 'Gone', {
		specification: rfc(9110, '15.5.11'),
		meaning: 'The resource was here and was taken away on purpose, probably for good.',
	}),
	row(411, 'Length Required', {
		specification: rfc(9110, '15.5.12'),
		meaning: 'The server wants to know the Content-Length before it takes the content.',
	}),
	row(412, 'Precondition Failed', {
		specification: rfc(9110, '15.5.13'),
		meaning: 'A condition in the request, such as If-Match, turned out false.',
		fields: [should('ETag', etag, rfc(9110, '8.8.3'))],
	}),
	row(413, 'Content Too Large', {
		specification: rfc(9110, '15.5.14'),
		meaning: 'The content of the request is larger than the server is able or willing to take.',
		formerNames: ['Payload Too Large', 'Request Entity Too Large'],
		fields: [retryAfter(rfc(9110, '15.5.14'))],
	}),
	row(414, 'URI Too Long', {
		specification: rfc(9110, '15.5.15'),
		meaning: 'The target of the request is longer than the server is willing to read.',
		formerNames: ['Request-URI Too Long'],
	}),
	row(415, 'Unsupported Media Type', {
		specification: rfc(9110, '15.5.16'),
		meaning: 'The content of the request has a format or coding that this resource does not take.',
		fields: [should('Accept', 'application/json', rfc(9110, '15.5.16'))],
	}),
	row(416, 'Range Not Satisfiable', {
		specification: rfc(9110, '15.5.17'),
		meaning: 'None of the ranges asked for overlaps the representation.',
		formerNames: ['Requested Range Not Satisfiable'],
		fields: [should('Content-Range', 'bytes */1234', rfc(9110, '15.5.17'))],
	}),
	row(417, 'Expectation Failed', {
		specification: rfc(9110, '15.5.18'),
		meaning: 'The server, or one on the way, cannot meet what the Expect field asks.',
	}),
	row(418, '(Unused)', {
		specification: rfc(9110, '15.5.19'),
		meaning: 'Reserved, because an April joke is deployed too widely to give the number to anything else.',
		formerNames: ["I'm a teapot"],
	}),
	row(421, 'Misdirected Request', {
		specification: rfc(9110, '15.5.20'),
		meaning: 'The request came to a server that cannot answer for this scheme and host.',
	}),
	row(422, 'Unprocessable Content', {
		specification: rfc(9110, '15.5.21'),
		meaning: 'The content type and syntax are fine; the instructions in it cannot be followed.',
		formerNames: ['Unprocessable Entity'],
	}),
	row(423, 'Locked', {
		specification: rfc(4918, '11.3'),
		meaning: 'The source or the destination of the method is locked (WebDAV).',
	}),
	row(424, 'Failed Dependency', {
		specification: rfc(4918, '11.4'),
		meaning: 'It was not done because another action that it depends on failed (WebDAV).',
	}),
	row(425, 'Too Early', {
		specification: rfc(8470, '5.2'),
		meaning: 'The request came in TLS early data and could be a replay; send it again after the handshake.',
	}),
	row(426, 'Upgrade Required', {
		specification: rfc(9110, '15.5.22'),
		meaning: 'The server wants another protocol; Upgrade names it.',
		fields: upgrade,
	}),
	row(428, 'Precondition Required', {
		specification: rfc(6585, '3'),
		meaning: 'The server takes this request only with a condition such as If-Match, so that no update is lost.',
		fields: [may('ETag', etag, rfc(9110, '8.8.3'))],
	}),
	row(429, 'Too Many Requests', {
		specification: rfc(6585, '4'),
		meaning: 'The client sent too many requests in a given time.',
		fields: [retryAfter(rfc(6585, '4'))],
	}),
	row(431, 'Request Header Fields Too Large', {
		specification: rfc(6585, '5'),
		meaning: 'The fields of the request, or one of them, are larger than the server is willing to process.',
	}),
	row(451, 'Unavailable For Legal Reasons', {
		specification: rfc(7725, '3'),
		meaning: 'Access is denied because of a legal demand.',
		fields: [should('Link', '<https://authority.example.org/>; rel="blocked-by"', rfc(7725, '4'))],
	}),

	row(500, 'Internal Server Error', {
		specification: rfc(9110, '15.6.1'),
		meaning: 'The server met something unexpected and could not fulfil the request.',
	}),
	row(501, 'Not Implemented', {
		specification: rfc(9110, '15.6.2'),
		meaning: 'The server does not know the method, for any resource.',
	}),
	row(502, 'Bad Gateway', {
		specification: rfc(9110, '15.6.3'),
		meaning: 'A gateway or proxy got an invalid response from the server behind it.',
	}),
	row(503, 'Service Unavailable', {
		specification: rfc(9110, '15.6.4'),
		meaning: 'The server cannot answer for now: overload or maintenance, likely to pass.',
		fields: [retryAfter(rfc(9110, '15.6.4'))],
	}),
	row(504, 'Gateway Timeout', {
		specification: rfc(9110, '15.6.5'),
		meaning: 'A gateway or proxy got no response in time from the server behind it.',
		formerNames: ['Gateway Time-out'],
	}),
	row(505, 'HTTP Version Not Supported', {
		specification: rfc(9110, '15.6.6'),
		meaning: 'The server does not support the major version of HTTP that the request used.',
	}),
	row(506, 'Variant Also Negotiates', {
		specification: rfc(2295, '8.1'),
		meaning: 'The server is configured wrongly: the variant it chose negotiates itself.',
	}),
	row(507, 'Insufficient Storage', {
		specification: rfc(4918, '11.5'),
		meaning: 'The server cannot store what it needs to finish the request (WebDAV).',
	}),
	row(508, 'Loop Detected', {
		specification: rfc(5842, '7.2'),
		meaning: 'The server met an endless loop while it walked a tree with “Depth: infinity” (WebDAV).',
	}),
	row(510, 'Not Extended', {
		specification: rfc(2774, '7'),
		meaning: 'Obsolete: the request had to declare an extension that it did not declare.',
	}),
	row(511, 'Network Authentication Required', {
		specification: rfc(6585, '6'),
		meaning: 'The network, not the server, wants the client to log in first, as a hotel’s Wi-Fi does.',
		fields: [must('Cache-Control', 'no-store', rfc(6585, '6'))],
	}),
]);
