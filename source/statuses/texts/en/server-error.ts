import type {StatusText} from '../text.js';

/** What to know of the 5xx statuses, in English. */
export const serverError = {
	500: {
		meaning: 'Something unexpected happened in the server, and it could not fulfill the request.',
		send: 'When no other status fits: an exception that nobody caught, a broken configuration, a bug. The content should explain the error and whether it will pass; keep stack traces in the log.',
		avoid:
			'Not for what the client did wrong: send 400 or 422. Not for overload or maintenance: send 503. A gateway whose backend failed says 502 or 504.',
		clients:
			'They show the content. The first try may have taken effect, so a client should not repeat a non-idempotent request on its own. Caches store it only where the fields allow it, as max-age does.',
		causes:
			'Uncaught exceptions, null values, a lost database, a missed migration, missing environment variables after a deployment, a mistake in .htaccess. The reason stands in the server’s error log.',
	},
	501: {
		meaning: 'The server lacks what the request needs; most often it does not know the method at all.',
		send: 'When the method is unknown or not implemented anywhere on this server: an origin server should send it then. It should also send it for a Transfer-Encoding that it does not understand.',
		avoid:
			'For a method that the server implements but this resource does not allow: send 405 with Allow. Never for GET and HEAD, which every general-purpose server must support.',
		clients:
			'A second try helps only after the server has changed. It is heuristically cacheable: a cache may reuse it without explicit freshness, unless the method or Cache-Control says otherwise.',
		causes:
			'nginx and AWS load balancers, for a Transfer-Encoding that they do not support; simple servers such as Python’s http.server, for POST; S3, for a field that asks for a feature it does not offer.',
	},
	502: {
		meaning: 'A gateway or proxy got an invalid response from the server behind it.',
		send: 'By a gateway or proxy whose backend answers with something that is no valid response. In practice also when the backend refuses the connection or closes it early.',
		avoid:
			'An origin server does not send it for faults of its own: send 500. When the backend stays silent until the time is up, send 504; when the gateway itself is overloaded, 503.',
		clients:
			'They may try again after a while, but should not repeat non-idempotent requests on their own; a proxy must not. It is not heuristically cacheable.',
		causes:
			'The application has crashed, is still starting or listens on another port; it closes idle connections sooner than the load balancer does; its response fields are larger than nginx’s proxy_buffer_size.',
	},
	503: {
		meaning: 'The server cannot handle the request for now: overload or maintenance, likely to pass.',
		send: 'During overload or scheduled maintenance that will likely end. Retry-After may say how long the service stays unavailable, in seconds or as a date.',
		avoid:
			'For one client that asks too often: send 429. For a bug that waiting does not heal: send 500. A server under load need not send it: it may refuse connections instead.',
		clients:
			'Good ones wait as long as Retry-After says, or back off on their own. Load balancers that check the health of a server take it out. Crawlers come back later. It is not heuristically cacheable.',
		causes:
			'Maintenance mode, overload, no healthy server behind the load balancer, a full worker pool, an open circuit breaker. nginx answers so by default when limit_req or limit_conn applies.',
	},
	504: {
		meaning: 'A gateway or proxy got no response in time from the server behind it.',
		send: 'By a gateway or proxy that needs another server to complete the request and gets no timely response from it.',
		avoid:
			'For a response that came but is invalid: send 502. For a client that is slow with its request: send 408. An origin server whose own work takes too long sends 500 or 503.',
		clients:
			'The work may still be running behind the gateway: repeat only what is idempotent. Caches send 504 themselves, when only-if-cached asks for a response that they have not stored.',
		causes:
			'Slow queries, locks, a slow third party, a firewall that drops packets. nginx gives up when proxy_read_timeout passes without a byte (60 seconds by default). Long work belongs in a queue.',
	},
	505: {
		meaning: 'The server does not support, or refuses, the major version of HTTP that the request used.',
		send: 'When the server cannot or will not answer in the major version of the request. The content should say why, and which other protocols the server supports.',
		avoid:
			'For a minor version: HTTP/1.0 and HTTP/1.1 have the same major version. To make a client change the protocol, send 426 with Upgrade.',
		clients:
			'The same request fails again; another major version may work. Browsers hardly ever see it, since they agree on HTTP/2 or HTTP/3 before they send a request.',
		causes:
			'A garbled request line: with a space in the URL that is not encoded as %20, some servers take what follows for the version. Scanners and hand-written clients provoke it too.',
	},
	506: {
		meaning: 'The server is configured wrongly: the variant it chose would negotiate the content itself.',
		send: 'By a server with transparent content negotiation (RFC 2295, an experiment) whose chosen variant is set up to negotiate in turn, so that there is no proper end point.',
		avoid:
			'Negotiation with Accept alone does not need it: when no variant fits, send 406. For any other mistake in the configuration, send 500.',
		clients:
			'Hardly any client knows it, so it counts as 500. It lasts until somebody corrects the server. It is not heuristically cacheable.',
		causes:
			'Apache httpd with mod_negotiation, when a type map names a file that is a type map again. Almost nothing else sends it.',
	},
	507: {
		meaning: 'The server cannot store what it needs to complete the request (WebDAV).',
		send: 'When a method fails because there is no room for the representation: the disk is full or the quota is used up. The condition counts as temporary.',
		avoid:
			'For content that is larger than the server ever accepts: send 413. Not for a lack of memory or of workers: send 503.',
		clients:
			'A request that a user started must not be repeated until the user asks for it again, so there is no automatic retry. Outside WebDAV most clients treat it as 500.',
		causes:
			'Uploads to Nextcloud, ownCloud and other WebDAV servers when the disk is full or the user’s quota is used up.',
	},
	508: {
		meaning: 'The server met an infinite loop while it processed a request with Depth: infinity (WebDAV).',
		send: 'For a WebDAV request with Depth: infinity that finds a collection bound somewhere inside itself. It says that the entire operation failed.',
		avoid:
			'Not for redirects in a circle: those the client notices. A client that declares support for bindings (DAV: bind) can get 208 inside 207 instead.',
		clients:
			'A plain retry runs into the same loop. The client can ask with Depth: 0 or 1 and walk the tree itself. It is not heuristically cacheable.',
		causes:
			'Collections that contain themselves (RFC 5842). Hosts with CloudLinux use the same number for “Resource Limit Is Reached”: an account has too many processes at once.',
	},
	510: {
		meaning: 'Obsolete: the request had to declare an extension of HTTP that it did not declare.',
		send: 'Never in new software. RFC 2774, an experiment with mandatory extensions of HTTP, is historic; the response was to say what an extended request needs.',
		avoid: 'Always. When a precondition is missing send 428, when another protocol is required 426, otherwise 400.',
		clients: 'No client in use knows the extension framework, so it counts as 500. It is not heuristically cacheable.',
		causes:
			'It was hardly ever implemented. Today it comes from tests, or from applications that picked the number for a purpose of their own.',
	},
	511: {
		meaning: 'The network, not the server, wants the client to log in before requests get through.',
		send: 'By an intercepting proxy that controls access to a network (a captive portal). The content should link to a page where the user can log in, without being that page.',
		avoid: 'Origin servers should not generate it: send 401 or 403. A proxy that wants Proxy-Authorization sends 407.',
		clients:
			'Programs see that the answer is not from the server they asked. Caches must not store it. On an HTTPS connection the portal causes a certificate error before the client can read it.',
		causes:
			'Wi-Fi in hotels, airports and trains before the user has logged in or accepted the terms. Many captive portals answer with a redirect such as 302 instead.',
	},
} as const satisfies Readonly<Record<number, StatusText>>;
