import type {Topic, Reason, QuestionText} from '../../questions.js';

/** The questions of “Which one should I send?” in English, by step id. */
export const decisionTexts = {
	fails: {
		question: 'Did the request fail, or does the server refuse it?',
		yes: '4xx and 5xx',
		no: '1xx, 2xx and 3xx, such as a redirect',
	},

	server: {
		question: 'Is the fault with the server, or with a service behind it?',
		yes: '5xx, but for an unknown method or version of HTTP',
		no: '4xx; also an unknown method or version of HTTP',
	},
	passing: {
		question: 'Is it overload or maintenance that will likely pass?',
		yes: 'Retry-After may say when to come back',
	},
	upstream: {
		question: 'Did a server behind this one fail to give a usable response?',
		yes: 'This server acts as a gateway or proxy',
	},
	upstreamLate: {
		question: 'Did no response come in time?',
		yes: 'It ran into the time limit',
		no: 'What came was invalid',
	},
	extended: {
		question: 'Is it lack of storage, an endless loop, or a variant that negotiates?',
		yes: 'WebDAV and RFC 2295: 506, 507, 508',
		no: 'Anything unexpected, such as an uncaught exception',
	},
	storage: {
		question: 'Can the server not store what it needs to finish the request (WebDAV)?',
	},
	loop: {
		question: 'Did a “Depth: infinity” request run into an endless loop (WebDAV)?',
		no: 'The variant chosen negotiates itself: misconfigured',
	},

	request: {
		question: 'Is the request itself at fault: its syntax, values, method, size or protocol?',
		yes: 'It would be wrong from anyone, at any time',
		no: 'Access, address or state stand against it',
	},
	invalid: {
		question: 'Is what it says invalid: broken syntax, or values that make no sense?',
		yes: '400 or 422',
		no: 'Type, size, method, protocol, time and others',
	},
	wellFormed: {
		question: 'Is the content well-formed and of a type you take, and only its meaning wrong?',
		yes: 'A value out of range, a required member that is missing',
		no: 'It does not parse, or the fault is not in the content',
	},
	content: {
		question: 'Is it the type, coding or length of the content?',
		yes: '411, 413 or 415',
	},
	format: {
		question: 'Does this method not take that media type or content coding here?',
		yes: 'Accept or Accept-Encoding can say what it takes',
		no: 'It is the length',
	},
	large: {
		question: 'Is the content larger than the server is willing or able to process?',
		no: 'Content-Length is missing, and you insist on it',
	},
	method: {
		question: 'Is it the method?',
		yes: '405 or 501',
	},
	methodKnown: {
		question: 'Does the server know this method, if only for other resources?',
		yes: 'Allow lists those that this resource supports',
		no: 'It supports it for no resource',
	},
	arrival: {
		question: 'Is it how the request came: protocol, time-out, wrong host, early data?',
		yes: '408, 421, 425, 426 or 505',
		no: '414, 417, 431, or 400',
	},
	protocol: {
		question: 'Does the client have to use another protocol or version of HTTP?',
		yes: '426 or 505',
	},
	version: {
		question: 'Is the major version of HTTP one that the server does not support?',
		no: 'Upgrade names the protocol that you want',
	},
	late: {
		question: 'Did the request not arrive whole within the time the server waits?',
	},
	misdirected: {
		question: 'Is the server or the connection not meant for this scheme and host?',
		yes: 'Another connection may be the right one',
		no: 'It came in TLS early data and may be a replay',
	},
	long: {
		question: 'Is the target or a field longer than the server is willing to read?',
		yes: '414 or 431',
	},
	longTarget: {
		question: 'Is it the target, such as a long query?',
		no: 'The fields, such as a Cookie',
	},
	expectation: {
		question: 'Does Expect ask for something that cannot be met?',
		no: 'Any other fault of the client',
	},

	refused: {
		question: 'Is this client refused, for who it is or for how often it asks?',
		yes: '401, 403 or 429',
		no: 'Also if it may not know that anything is here: 404',
	},
	credentials: {
		question: 'Are credentials needed, and missing or not valid?',
		yes: 'WWW-Authenticate says how to give them',
	},
	rate: {
		question: 'Did it send too many requests in a given time?',
		yes: 'Retry-After may say when to come back',
		no: 'Not allowed; other credentials may be, these are not',
	},

	missing: {
		question: 'Is there nothing to show at this address, or does a legal demand forbid it?',
		yes: '404, 410 or 451',
		no: 'The resource is there',
	},
	known: {
		question: 'Is it known why: gone, likely for good, or a legal demand?',
		no: 'Not found, not known, or not to be disclosed',
	},
	legal: {
		question: 'Is it a legal demand?',
		no: 'Gone, likely for good',
	},
	fields: {
		question: 'Is it about Accept, Range or a condition (If-…), sent or missing?',
		yes: '406, 412, 416 or 428',
		no: 'The state of the resource stands against it',
	},
	acceptable: {
		question: 'Does no representation fit the Accept fields, and you send no default?',
	},
	range: {
		question: 'Does Range ask only for what lies outside the representation?',
		yes: 'Also for too many small or overlapping ranges',
	},
	condition: {
		question: 'Did the request carry a condition that is false?',
		yes: 'If-Match and others; a false one for a GET may be 304',
		no: 'You require one, and it is missing',
	},
	webdav: {
		question: 'Is it a WebDAV lock, or an action that depends on one that failed?',
		yes: '423 or 424',
		no: 'It conflicts with the present state of the resource',
	},
	locked: {
		question: 'Is the source or the destination locked?',
		no: 'Another action that it depends on failed',
	},

	done: {
		question: 'Is it done, with nothing left to fetch elsewhere or to wait for?',
		yes: '2xx, but for 202',
		no: '1xx, 202 and 3xx',
	},
	particular: {
		question: 'Is something new created, or the answer a part, a list of statuses or a reset?',
		yes: '201, 205, 206, 207, 208 or 226',
		no: '200 or 204',
	},
	nothing: {
		question: 'Is there no content to send?',
		yes: 'The client stays where it is',
		no: 'The content is the result',
	},
	created: {
		question: 'Did the request create a resource?',
		yes: 'Location names it, or it is at the target',
	},
	partial: {
		question: 'Do you send only what Range asked for?',
		yes: 'Content-Range says which part it is',
	},
	multiple: {
		question: 'Does it report a status for each of several resources (WebDAV)?',
		yes: '207 or 208',
	},
	reported: {
		question: 'Is it for a collection in that report which was listed there before?',
		no: 'It is for the report as a whole',
	},
	reset: {
		question: 'Should the client reset the form or view that sent the request?',
		no: 'A-IM asked for a difference, and you send that',
	},

	elsewhere: {
		question: 'Does the client find what it wants elsewhere, or in its cache?',
		yes: '3xx',
		no: 'The work or the exchange goes on: 1xx or 202',
	},
	moved: {
		question: 'Is the same resource at another address?',
		yes: '301, 302, 307 or 308',
		no: '300, 303 or 304',
	},
	permanent: {
		question: 'Is the new address there for good?',
		yes: '301 or 308: links should be changed',
		no: '302 or 307: clients ask here again next time',
	},
	keptForGood: {
		question: 'Must the method stay as it is, even POST?',
		no: 'Clients may turn POST into GET',
	},
	keptForNow: {
		question: 'Must the method stay as it is, even POST?',
		no: 'Clients may turn POST into GET',
	},
	stored: {
		question: 'Is it a GET or HEAD whose condition says that the stored copy is good?',
	},
	result: {
		question: 'Is the answer another resource, to be fetched with GET?',
		yes: 'As after a POST from a form',
		no: 'The client has to choose among several',
	},

	later: {
		question: 'Does the final answer still follow, or another protocol?',
		yes: '1xx',
		no: 'Accepted: the work goes on without the client',
	},
	upgrade: {
		question: 'Does the server switch to a protocol that the client named in Upgrade?',
	},
	waiting: {
		question: 'Does the client wait with the content, because of Expect: 100-continue?',
		yes: 'You want the content',
	},
	hints: {
		question: 'Do you know fields of the final answer already, such as Link?',
		yes: 'The client can start loading what they name',
	},
	resumable: {
		question: 'Do you tell the client where it can resume this upload?',
		yes: 'A draft; the registration is temporary',
		no: 'Still at work; WebDAV dropped this one in RFC 4918',
	},
} as const satisfies Readonly<Record<string, QuestionText>>;

/** What the parts of the decision are called in English. */
export const partTexts = {
	outcome: 'Outcome',
	system: 'Server',
	request: 'Request',
	access: 'Access',
	resource: 'Resource',
	accept: 'Negotiation',
	precondition: 'Preconditions and ranges',
	processing: 'Processing',
	interim: 'Interim answers',
} as const satisfies Readonly<Record<Topic, string>>;

/** Why an application does not send a code, in English. */
export const reasonTexts = {
	proxy: 'Only a proxy on the way sends it, never the application.',
	network: 'Networks that want a login send it; origin servers should not.',
	obsolete: 'Obsolete or deprecated: nothing new should send it.',
	unused: 'No specification uses it; the number is only kept from being assigned.',
	reserved: 'Reserved for the future: each service that sends it gives it a meaning of its own.',
} as const satisfies Readonly<Record<Reason, string>>;
