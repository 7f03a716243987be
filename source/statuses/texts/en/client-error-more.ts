import type {StatusText} from '../text.js';

/** The 4xx statuses from 415 on in English. */
export const clientErrorMore = {
	415: {
		meaning: 'The content of the request has a format or coding that this method does not take here.',
		send: 'Content-Type or Content-Encoding names a format that this method does not take here, or the data itself shows it. Accept can list the media types; for codings, Accept-Encoding ought to be sent.',
		avoid:
			'JSON that is announced correctly but does not parse is 400, and JSON that parses but breaks the rules is 422. If no response format suits the client, that is 406.',
		clients:
			'The client has to send another format or correct its Content-Type; Accept or Accept-Encoding in the response says what works. Caches keep it only if its fields allow that.',
		causes:
			'A missing Content-Type, curl -d (it says application/x-www-form-urlencoded) to a JSON API, gzip in the request, a PATCH with application/json where a patch format is wanted.',
	},
	416: {
		meaning: 'The ranges asked for lie outside the representation, or are too many small or overlapping ones.',
		send: 'No range in Range can be satisfied, or the client asks for too many small or overlapping ones. For byte ranges, Content-Range should state the present length, as in bytes */1234.',
		avoid:
			'A server may ignore Range and send 200 with everything. It must ignore Range for any method but GET, and where the validator in If-Range no longer matches.',
		clients:
			'The client reads the length in Content-Range, then corrects its range or starts over. It cannot count on 416, because many servers send 200 instead. Caches keep it only if its fields allow that.',
		causes:
			'Resuming a download that is already complete (curl -C -, wget -c), a file that became shorter, a player that seeks past the end, byte 0 of an empty file.',
	},
	417: {
		meaning: 'The server, or one on the way, cannot meet what the Expect field asks.',
		send: 'Expect holds something other than 100-continue, the only expectation defined. A 417 is allowed then, not required.',
		avoid:
			'For Expect: 100-continue, send 100, or at once the final status that the fields already decide, such as 401 or 413. In an HTTP/1.0 request it must be ignored.',
		clients:
			'A client that sent Expect: 100-continue should repeat the request without it. Caches keep it only if its fields allow that.',
		causes:
			'Large uploads from curl or .NET Framework, which add Expect on their own, through an old proxy or embedded server; an Expect field written by hand, which Node refuses by default.',
	},
	418: {
		meaning: 'Reserved, because an April joke is deployed too widely to give the number to anything else.',
		send: 'RFC 2324, an April Fools’ document, lets a teapot answer this when it is asked to brew coffee: “I’m a teapot”. No serious use is defined.',
		avoid:
			'In a real API send a code with a meaning: 400 for a bad request, 403 for an unwanted client, 429 for a limit. IANA may still reassign the number if 4xx codes run out.',
		clients:
			'No behavior is defined, so clients treat it as 400. Lists of status constants name it differently or leave it out. Caches keep it only if its fields allow that.',
		causes:
			'Easter eggs, demos and tests; bot defenses that want to be noticed. Binance’s API sends it to addresses that are banned because they ignored 429.',
	},
	421: {
		meaning: 'The request reached a server that cannot or will not answer for this scheme, host and port.',
		send: 'The URI belongs to no origin that this server is configured for, or does not fit the connection, such as its certificate. An origin server sends it, or a gateway on behalf of one.',
		avoid:
			'A proxy must not generate it. A missing page on a host that you do serve is 404, and a server behind the gateway that gives no usable answer is 502.',
		clients:
			'The client may repeat the request on another connection, even if the method is not idempotent. It belongs to the connection, not to the resource, so since RFC 9110 it is not heuristically cacheable.',
		causes:
			'HTTP/2 connections that a browser shares between hosts of one wildcard certificate, a reverse proxy whose Host differs from its SNI name, nginx with client certificates.',
	},
	422: {
		meaning: 'The content is of a known type and well-formed, but the server cannot carry out what it says.',
		send: 'The format is supported and the syntax is right, yet the values fail: an end before its start, an unknown currency. Name the fields at fault in the content.',
		avoid:
			'Content that does not parse is 400, an unsupported format is 415, a conflict with the stored state is 409. Many APIs send 400 for failed validation too: choose one and keep to it.',
		clients:
			'The same content will fail again; the client shows the errors beside the fields of its form. Caches keep it only if its fields allow that.',
		causes:
			'Validation errors in FastAPI, Laravel and Rails (also for a bad CSRF token), GitHub’s API. Its older name, Unprocessable Entity, comes from WebDAV (RFC 4918).',
	},
	423: {
		meaning: 'The source or the destination of the method is locked (WebDAV).',
		send: 'The resource is locked and the request brings no token for the lock, or a LOCK conflicts with another one. The content should name the condition, such as lock-token-submitted.',
		avoid:
			'Outside WebDAV, a locked account is 403. A conflict of versions without any lock is 409, or 412 when an If-Match failed.',
		clients:
			'The owner of the lock repeats the request with its token in the If field; others wait until it is released or times out. Caches keep it only if its fields allow that.',
		causes:
			'An Office document open on a WebDAV share, a lock that a broken Nextcloud upload left behind, a locked parent folder.',
	},
	424: {
		meaning: 'It was not done because another action that it depends on failed (WebDAV).',
		send: 'It stands mostly inside a 207: when one instruction of a PROPPATCH fails, none is carried out, and the others get 424.',
		avoid:
			'A failure of a server behind a gateway is 502 or 504. In the 207 of COPY, MOVE and DELETE it should be left out, since the error at the cause already says enough.',
		clients:
			'Look in the same 207 for the entry with another error: that one is the cause. Remove it and send the whole request again. Caches keep it only if its fields allow that.',
		causes:
			'A PROPPATCH that also sets a protected property. Other APIs borrow it for a failed step: Amazon Bedrock sends it when the model fails.',
	},
	425: {
		meaning: 'The request came in TLS early data and could be a replay; send it again after the handshake.',
		send: 'The request came in early data (TLS 1.3 0-RTT) or carries Early-Data: 1, and a replay could do harm. If it carries Early-Data and is not safe to process, 425 is a must.',
		avoid:
			'Without early data or Early-Data: 1 it should not be sent, because the client may be unable to retry. It does not mean “come back later”: that is 429, or 503 with Retry-After.',
		clients:
			'A user agent should retry by itself, but not in early data. An intermediary must pass it on if the request came to it with Early-Data. Not cacheable by default.',
		causes:
			'A POST on a resumed TLS connection where 0-RTT is on: a CDN, nginx with ssl_early_data that passes Early-Data to the application, HAProxy with allow-0rtt.',
	},
	426: {
		meaning: 'The server refuses to answer over this protocol; Upgrade names those that it wants.',
		send: 'The server might serve the request after a change of protocol. Upgrade must list the protocols it accepts, best first, and Connection: Upgrade goes with it in HTTP/1.1.',
		avoid:
			'A major version of HTTP that you do not support is 505. To lead browsers from http to https, redirect with 301 or 308. An outdated app is not what it means.',
		clients:
			'A client that speaks one of the protocols can ask again with its own Upgrade field. Browsers do not do so; they show the content. Caches keep it only if its fields allow that.',
		causes:
			'A plain GET on a WebSocket endpoint, such as one of Node’s ws library; a proxy that talks HTTP/1.0 to Envoy or Istio.',
	},
	428: {
		meaning: 'The server takes this request only with a condition such as If-Match, so that no update is lost.',
		send: 'The request would overwrite something and has no condition, but the server requires one. The response should explain how to send it successfully, for instance with If-Match.',
		avoid: 'A condition that is there but false is 412. Another missing field or parameter is 400.',
		clients:
			'The client gets the resource, takes its ETag and repeats the request with If-Match. It cannot rely on 428 as its protection from lost updates. Caches must not store it.',
		causes:
			'PUT, PATCH or DELETE on an API with optimistic locking. Google’s OAuth login for devices borrows it while the user has not yet agreed.',
	},
	429: {
		meaning: 'The client sent too many requests in a given time.',
		send: 'The caller exceeds its rate limit. The content should explain the limit, and Retry-After may say how long to wait. How to tell callers apart and how to count is left to the server.',
		avoid:
			'If the server as a whole is overloaded, send 503. What is forbidden at any pace is 403. Under attack, dropping connections may cost less than answering.',
		clients:
			'Clients wait as long as Retry-After says (seconds or a date); without it they back off, longer each time and with some randomness. Caches must not store it.',
		causes:
			'API quotas per key or address, crawlers, retries without backoff, many users behind one NAT address. nginx’s limit_req sends 503 unless limit_req_status says 429.',
	},
	431: {
		meaning: 'The fields of the request, or one of them, are larger than the server is willing to process.',
		send: 'All fields together or a single one exceed a limit. If a single one is at fault, the content should name it.',
		avoid:
			'A long URI is 414 and large content is 413. No server has to send it; under attack, dropping the connection may be better.',
		clients:
			'The request may be sent again with smaller fields; in a browser that mostly means deleting the cookies of the site. Caches must not store it.',
		causes:
			'Cookies that pile up, a large JWT or Kerberos ticket in Authorization, Node’s limit of 16 KiB for all fields. nginx, and Apache with HTTP/1.1, answer 400 instead.',
	},
	451: {
		meaning: 'Access is denied because of a legal demand.',
		send: 'A law or court demands the block. The content should say who demands it, under which law, and for whom and what. Whoever blocks should name itself in Link with rel="blocked-by".',
		avoid: 'What your own rules or terms forbid is 403. What its owner took away for good is 410.',
		clients:
			'Cacheable by default: a cache may keep it even without Cache-Control, so mind this when the block depends on the country. It does not say whether the resource exists.',
		causes:
			'DMCA notices (GitHub’s API), court orders that an internet provider carries out, sanctions and licenses by country, news sites that turn visitors from the EU away because of the GDPR.',
	},
} as const satisfies Readonly<Record<number, StatusText>>;
