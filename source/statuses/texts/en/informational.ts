import type {StatusText} from '../text.js';

/** The registered interim statuses and 101, in English (RFC 9110 §15.2). */
export const informational = {
	100: {
		meaning: 'The request head is fine so far: send the content.',
		send: 'When a request says Expect: 100-continue and its method, target and fields do not already decide the answer. An origin server must then send it at once, without waiting for the content.',
		avoid:
			'Never to an HTTP/1.0 client. If the head alone decides the outcome, send the final status instead, such as 401 or 413. It may be left out once content has begun to arrive.',
		clients:
			'The client goes on with the content and discards the 100. It need not wait for one, and should not wait forever: an HTTP/1.0 proxy on the way cannot pass it on. Caches never store it.',
		causes:
			'Large uploads: curl asks for it above 1 MiB on HTTP/1.1 and waits up to one second. The HTTP library usually answers; where a server or proxy ignores Expect, each upload starts with that pause.',
	},
	101: {
		meaning:
			'The server agrees to the Upgrade that the client asked for; what follows on this connection is no longer HTTP/1.1.',
		send: 'To agree to the Upgrade field of an HTTP/1.1 request, such as a WebSocket handshake. It must carry Upgrade with the chosen protocol, and Connection: Upgrade.',
		avoid:
			'Only for a protocol that the client offered. To stay with HTTP, ignore Upgrade and answer as usual; to insist on another protocol, send 426. HTTP/2 and HTTP/3 have no 101.',
		clients:
			'After the empty line both sides speak the new protocol on this connection. A WebSocket client first checks Sec-WebSocket-Accept and fails the connection if it is wrong. Nothing is cached.',
		causes:
			'Nearly always a WebSocket handshake. A proxy that does not pass on Upgrade and Connection, as nginx by default, breaks it: the server sees a plain GET and answers 400 or 426, for example.',
	},
	102: {
		meaning: 'The server has the whole request and is still working on it; WebDAV dropped it in RFC 4918.',
		send: 'RFC 2518 suggested it for methods that take longer than about 20 seconds, so that the client does not give up. A final response must follow.',
		avoid:
			'New services do without it: RFC 4918 removed it because hardly anything implemented it. For long work send 202 with the address of a status monitor. Never send it to an HTTP/1.0 client.',
		clients:
			'Every client must be able to parse it and a user agent may ignore it; whether it resets a timeout is up to the client. The final response to the same request is still to come. Never stored.',
		causes:
			'Old WebDAV servers that work through large collections, and code that calls Node’s res.writeProcessing(). A client that does not know interim responses may take it for the final one.',
	},
	103: {
		meaning: 'Fields that the final response will probably have, so that the client can start loading what they name.',
		send: 'While the final response takes time to make, with Link fields for what the page will need. Best sent only to clients known to handle it, such as over HTTP/2 or with Sec-Fetch-Mode: navigate.',
		avoid:
			'Not to HTTP/1.0. Over HTTP/1.1, a client that takes it for the final response may read later ones, even of other origins, as part of it (RFC 8297 §3). No Content-Length or hop-by-hop fields.',
		clients:
			'A client may start loading what it names, but must not let the hints change how it treats the final response. Browsers heed the first 103 of a page navigation. Intermediaries may drop it.',
		causes:
			'CDNs that replay Link fields of earlier responses, and servers that send preload hints while they wait for a database. Access logs mostly show only the final status.',
	},
	104: {
		meaning: 'This upload can be resumed at the given Location if it breaks off; a temporary registration for a draft.',
		send: 'While an upload with Upload-Complete is still arriving, to name in Location the resource where it can be resumed. Later ones may report progress with Upload-Offset and carry no Location.',
		avoid:
			'Not unless Upload-Draft-Interop-Version of the request names the same version of the draft. A server that cannot send interim responses names the upload resource in the Location of a 201.',
		clients:
			'A client that implements the draft keeps the Location, asks there with HEAD for Upload-Offset after a break, and goes on with PATCH. Others may ignore it. Caches never store it.',
		causes:
			'Resumable uploads, for example from Apple’s URLSession or to tusd. IANA lists it only temporarily, for draft-ietf-httpbis-resumable-upload: until there is an RFC, it can change or lapse.',
	},
} as const satisfies Readonly<Record<number, StatusText>>;
