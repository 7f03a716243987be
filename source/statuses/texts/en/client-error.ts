import type {StatusText} from '../text.js';
import {clientErrorMore} from './client-error-more.js';

/** The registered 4xx statuses (RFC 9110 §15.5, RFC 4918, RFC 6585, RFC 7725, RFC 8470) in English. */
export const clientError = {
	400: {
		meaning: 'The server cannot or will not process the request because of something it takes for the client’s error.',
		send: 'The request is broken: wrong syntax, invalid framing, a missing or doubled Host, JSON that does not parse. Say in the content what is wrong, so that the caller can fix it.',
		avoid:
			'Prefer a more exact code where one fits: 401 or 403 for access, 404 for a missing resource, 413 for size, 415 for the format, 422 for content that parses but breaks the rules.',
		clients:
			'Sending the same request again fails again, so clients show or log the content. A client treats any 4xx code that it does not know as 400. Caches keep it only if its fields, such as max-age, allow that.',
		causes:
			'Malformed JSON in a body parser, cookies larger than nginx’s header buffers, plain HTTP on an HTTPS port, a Host that is not in Django’s ALLOWED_HOSTS, broken percent-encoding.',
	},
	401: {
		meaning: 'The request lacks valid credentials; WWW-Authenticate says how to give them.',
		send: 'Credentials are missing, expired or wrong, and valid ones could open the resource. The response must carry WWW-Authenticate with at least one challenge.',
		avoid:
			'When the caller is known but may not do this, send 403. A proxy that wants credentials for itself sends 407.',
		clients:
			'A client may repeat the request with new credentials in Authorization. Browsers open a login dialog for Basic; API clients usually refresh their token and try once more. Caches keep it only if its fields allow that.',
		causes:
			'An expired access token, a wrong API key, clock skew against a JWT, an Authorization field lost in a redirect or a proxy. Many APIs leave out the WWW-Authenticate that belongs to it.',
	},
	402: {
		meaning: 'Reserved for future use; services send it where a payment is due or has failed.',
		send: 'No RFC says when. In practice it answers a caller whose plan, credit or card does not cover the request; document it for your API and explain it in the content.',
		avoid:
			'Where clients have to act without knowing your API, send 403 and say why in the content. A quota that refills by itself is a case for 429.',
		clients:
			'No behavior is defined for it, so generic clients handle it like 400. Caches keep it only if its fields allow that.',
		causes:
			'A card that Stripe could not charge, an unpaid invoice, a trial that ended, an API account without credit, the x402 payment protocol.',
	},
	403: {
		meaning: 'The server understood the request and refuses it; the same credentials will not help.',
		send: 'Access is refused: missing rights, a blocked address, a rule that forbids this to everyone. The content can say why, if the reason is for the public.',
		avoid:
			'Without valid credentials, send 401 so that the client can log in. To hide that the resource exists, 404 is allowed instead. Too many requests are 429, a legal demand is 451.',
		clients:
			'A client should not repeat the request automatically with the same credentials; it may try others. Caches keep it only if its fields allow that.',
		causes:
			'A missing role or scope, Django’s CSRF check, a WAF or bot rule, file permissions, a directory without an index file, S3 for a missing key when the caller may not list the bucket.',
	},
	404: {
		meaning: 'There is no representation here, or the server does not want to say that there is one.',
		send: 'Nothing is found for this target, or the server does not want to disclose it. It says nothing about whether that will last.',
		avoid:
			'If you know that it is gone for good, 410 is better. A path that exists without this method is 405. A search without hits is a result: send 200 with an empty list.',
		clients:
			'Heuristically cacheable: a cache may keep it even without Cache-Control, so a page created a moment later can stay missing for some. Repeating it at once rarely helps.',
		causes:
			'A mistyped or old link, a deleted record, a path prefix that a proxy rewrites wrongly, a deep link into a single-page app without a fallback, a file missing from the deployment.',
	},
	405: {
		meaning: 'This resource does not support the method; Allow lists those that it does.',
		send: 'The server knows the method, but this resource does not support it. Allow must list the methods it supports at present; an empty list means none.',
		avoid:
			'A method that the server does not know or implement at all is 501. A method that works, but not for this caller, is 403.',
		clients:
			'Clients can read Allow and choose another method. Heuristically cacheable: a cache may keep it even without Cache-Control.',
		causes:
			'A POST to a static file, a form or webhook aimed at a route that takes only GET, a missing id in the path of a PUT, a redirect that turned POST into GET.',
	},
	406: {
		meaning: 'No representation fits the Accept fields of the request, and the server will not send another.',
		send: 'Nothing that the server has fits Accept or another field of negotiation, such as Accept-Language, and it will not fall back to a default. The content should list what there is and where.',
		avoid:
			'A default representation with 200 is allowed and often serves the client better. If the format of the request’s own content is the problem, send 415.',
		clients:
			'A user agent may choose from the list in the content, but no standard says how. Usually the caller asks again with a wider Accept. Caches keep it only if its fields allow that.',
		causes:
			'Accept: application/xml sent to an API that speaks only JSON, a format that a Rails action does not offer, a missing message converter in Spring, ModSecurity rules on shared hosting.',
	},
	407: {
		meaning: 'A proxy wants credentials first; Proxy-Authenticate says how to give them.',
		send: 'A proxy sends it when the client has to authenticate to the proxy itself. Proxy-Authenticate must carry a challenge for that proxy.',
		avoid:
			'An origin server asks for credentials with 401. So does a reverse proxy that guards a site, because to the client it is the origin server.',
		clients:
			'The client may repeat the request with Proxy-Authorization. For an https address the 407 answers CONNECT, before any TLS. Chrome gives ERR_UNEXPECTED_PROXY_AUTH when no proxy is set.',
		causes:
			'A corporate proxy, HTTPS_PROXY without user and password, a changed proxy password, an NTLM or Kerberos challenge that a build tool or container cannot answer.',
	},
	408: {
		meaning: 'The request did not arrive whole in the time the server was ready to wait.',
		send: 'The client was too slow to send its request. A server that then closes an HTTP/1.1 connection says so with Connection: close.',
		avoid:
			'When the request is complete and your own work takes too long, send 503; when a server behind a gateway is too slow, 504. Idle connections can be closed without any answer.',
		clients:
			'A client with a request under way may repeat it. In HTTP/1.1 that takes a new connection, since it is no longer clear where the next request begins. Caches keep it only if its fields allow that.',
		causes:
			'Slow or broken uploads, mobile networks, slowloris attacks, connections that a browser opened early and never used; Node’s requestTimeout, HAProxy’s timeout http-request, Apache’s mod_reqtimeout.',
	},
	409: {
		meaning: 'The request does not fit the present state of the resource; the client may resolve that and try again.',
		send: 'The request conflicts with the resource as it is now, and the user might be able to resolve that: an edit of an old version, a name already taken. The content should make the conflict clear.',
		avoid: 'A false If-Match is 412. Values that are wrong in any state are 422 or 400, a WebDAV lock is 423.',
		clients:
			'The client fetches the present state, merges its change and sends it again; a blind repeat meets the same conflict. Caches keep it only if its fields allow that.',
		causes:
			'A unique key such as an email already registered, an outdated resourceVersion in Kubernetes, a CouchDB revision, an S3 bucket that is not empty, a WebDAV PUT into a folder that is missing.',
	},
	410: {
		meaning: 'The resource was here and was taken away on purpose, probably for good.',
		send: 'The server knows that the resource is gone and will probably stay gone, and wants others to remove their links. Nobody has to mark everything so, or keep the mark forever.',
		avoid:
			'If you cannot tell whether it is permanent, send 404. If the resource has a new address, redirect with 301 or 308.',
		clients:
			'Heuristically cacheable: a cache may keep it even without Cache-Control. Search engines drop the address, and senders of push messages delete the subscription.',
		causes:
			'A retired API version, a closed account, an offer that ended, an expired Web Push subscription or APNs token, a Kubernetes watch from a resourceVersion that is too old.',
	},
	411: {
		meaning: 'The server refuses to take the request without a Content-Length.',
		send: 'The request has content without a Content-Length, and the server or the gateway before it must know the size first, for instance because it does not buffer.',
		avoid:
			'A length that is there but too large is 413, and one that is not a valid number is 400. A server that can read chunked content has no need of 411.',
		clients:
			'The client may repeat the request with a valid Content-Length. For a stream this means buffering it first, to learn its size. Caches keep it only if its fields allow that.',
		causes:
			'Chunked uploads through a gateway that wants a length, a streamed PUT to S3, a POST without content from a client that leaves out Content-Length: 0.',
	},
	412: {
		meaning: 'A condition in the request, such as If-Match, turned out false.',
		send: 'If-Match, If-Unmodified-Since or another condition is false, so the method is not performed. A false If-None-Match must get 412 unless the method is GET or HEAD.',
		avoid:
			'For GET and HEAD with a false If-None-Match, send 304. If the condition is missing, that is 428. If the change is already in place, a 2xx is allowed for If-Match.',
		clients:
			'Nothing was changed. The client fetches the resource, merges and repeats the request with the new ETag. Caches keep it only if its fields allow that.',
		causes:
			'Two people saving one document, a conditional write to S3 or Azure Blob Storage, a weak ETag (W/) made by compression, which If-Match never matches, WebDAV’s Overwrite: F.',
	},
	413: {
		meaning: 'The content of the request is larger than the server is able or willing to take.',
		send: 'The content exceeds a limit. The server may answer before it has read everything and end the request or close the connection. If the limit is temporary, it should send Retry-After.',
		avoid: 'A long URI is 414, large fields are 431. If the server has no space left to store the content, send 507.',
		clients:
			'Without Retry-After the same content will fail again. A client still uploading may see a reset connection instead of the 413; Expect: 100-continue avoids that. Caches keep it only if its fields allow that.',
		causes:
			'File uploads beyond nginx’s client_max_body_size (1 MB unless set), the limit of an ingress, CDN or API gateway, Express’s 100 kB for JSON.',
	},
	414: {
		meaning: 'The target of the request is longer than the server is willing to read.',
		send: 'The URI is longer than the server is willing to interpret; in HTTP/1.1 it must then answer 414. RFC 9110 recommends support for at least 8000 octets.',
		avoid:
			'Large fields, such as cookies, are 431, and large content is 413. If long queries are normal for a resource, let it take them as content with POST.',
		clients:
			'The client has to shorten the URI or send the data as content, if the resource takes that. Heuristically cacheable: a cache may keep it even without Cache-Control.',
		causes:
			'A form sent with GET instead of POST, a login redirect that wraps its own return address again and again, hundreds of ids in a query; nginx’s large_client_header_buffers, Apache’s LimitRequestLine.',
	},
	...clientErrorMore,
} as const satisfies Readonly<Record<number, StatusText>>;
