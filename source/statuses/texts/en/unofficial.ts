import type {UnofficialKey} from '../../unofficial.js';
import type {UnofficialText} from '../text.js';

/** What to know of the unofficial statuses, in English. */
export const unofficialTexts = {
	'httpd-218': {
		meaning: 'An error page dressed as a success, so that a proxy leaves its content alone.',
		visible:
			'The client receives it. Apache httpd has no such code itself: the application behind the proxy sends it, because ProxyErrorOverride replaces only 4xx and 5xx.',
		cure: 'Send the true 4xx or 5xx, and give ProxyErrorOverride a list of codes or switch it off. Clients and caches take a 218 for a success.',
	},
	'laravel-419': {
		meaning: 'The CSRF token of a form or request is missing, wrong or expired.',
		visible: 'The client receives it, with the page “Page Expired”. Laravel turns a TokenMismatchException into it.',
		cure: 'Put @csrf into the form or send X-CSRF-TOKEN; then check that the session cookie arrives (domain, Secure, SameSite) and that the session has not timed out. Reloading the form gets a new token.',
	},
	'twitter-420': {
		meaning: 'The application makes too many requests: a rate limit, from before 429 existed.',
		visible: 'The client received it from Twitter’s Search API from 2010 on. Twitter’s later limits use 429.',
		cure: 'Stop, wait as long as Retry-After says, and wait longer after each further one. In an API of your own send 429.',
	},
	'spring-420': {
		meaning: 'A method failed, said an early draft of WebDAV; the finished specification dropped the code.',
		visible:
			'The client receives it only if an application picks HttpStatus.METHOD_FAILURE, which Spring has deprecated.',
		cure: 'Send 424 when the request failed because another one did, otherwise the 4xx or 5xx that fits.',
	},
	'shopify-430': {
		meaning: 'Shopify takes the request for malicious and rejects it.',
		visible: 'The client receives it, mostly from the Storefront API. It is no rate limit: that is 429.',
		cure: 'For calls from a server send the buyer’s address in Shopify-Storefront-Buyer-IP, ask for less at once and slow down. If it stays, ask Shopify’s support.',
	},
	'exchange-440': {
		meaning: 'The session has timed out, and the user has to log in again.',
		visible:
			'The client receives it, from Outlook on the web and applications on IIS. The reason phrase says “Login Timeout”.',
		cure: 'Log in again. If it comes at once, the administrator checks the authentication settings of the virtual directories in IIS. In an API of your own send 401.',
	},
	'nginx-444': {
		meaning: 'nginx closes the connection without sending anything, because the configuration says “return 444”.',
		visible:
			'Only nginx’s access log shows it. The client sees an empty reply: curl exits with 52, a browser says ERR_EMPTY_RESPONSE.',
		cure: 'Look for “return 444” in the configuration, often in a default server for unknown hosts or a rule against scanners. Check the Host field and the address of the client.',
	},
	'cosmos-449': {
		meaning: 'A write collided with another write to the same item and did not happen.',
		visible:
			'The client receives it from Azure Cosmos DB, only for writes. The SDKs retry it on their own before they report it.',
		cure: 'Retry after a short random wait. If it is frequent, spread the writes over more items or partition keys instead of updating one.',
	},
	'microsoft-449': {
		meaning: 'The client has not sent enough information and should repeat the request with it.',
		visible:
			'The client receives it, together with Ms-Echo-Request (MS-WDV). A client that does not know it treats it as 400.',
		cure: 'Repeat the request with Ms-Echo-Reply, as MS-WDV describes. In an API of your own send 400 or 428.',
	},
	'windows-450': {
		meaning: 'Windows Parental Controls block the page.',
		visible:
			'The browser receives it, but from the same computer: the filter of Windows Vista and 7 answers in the place of the site.',
		cure: 'A parent allows the site in Parental Controls. The site can do nothing: the request never reached it.',
	},
	'aws-460': {
		meaning: 'The client closed the connection before the load balancer could answer.',
		visible:
			'Only the access log and the metrics of the load balancer show it. The client has gone and receives nothing.',
		cure: 'Compare the client’s timeout with the idle timeout of the load balancer (60 seconds by default), and look for slow targets. 499 is nginx’s name for the same.',
	},
	'aws-463': {
		meaning: 'X-Forwarded-For holds more than 30 addresses.',
		visible:
			'The client receives it, and the access log of the load balancer shows it. The target never sees the request.',
		cure: 'Look for a loop between proxies that adds an address in every round, or for a client that makes up the field. A proxy at the edge should replace the field instead of appending to it.',
	},
	'alibaba-463': {
		meaning: 'The request came back to the load balancer: it goes round in a loop.',
		visible:
			'The client receives it. The load balancer recognizes its own rule in the field ALICLOUD-ALB-TRACE, or finds more than 16 such fields.',
		cure: 'Check that no backend of the load balancer forwards to the load balancer again, directly or through DNS or a CDN.',
	},
	'aws-464': {
		meaning: 'The protocol of the request does not fit the protocol version of the target group.',
		visible: 'The client receives it, often with no content. The target never sees the request.',
		cure: 'HTTP/1.1 requests need a target group for HTTP1, gRPC one for GRPC or HTTP2; a GRPC group takes only POST over HTTP/2. Change the protocol version of the target group or add a rule.',
	},
	'nginx-494': {
		meaning: 'The fields of the request are too large for nginx’s buffers.',
		visible:
			'The client receives 400 with “Request Header Or Cookie Too Large”, and the access log says 400. Only error_page can name 494.',
		cure: 'Delete the site’s cookies or make them smaller: tokens in cookies are the usual cause. Or raise large_client_header_buffers. The registered status for this is 431.',
	},
	'nginx-495': {
		meaning: 'The client’s TLS certificate failed verification.',
		visible:
			'The client receives 400 with “The SSL certificate error”, and the access log says 400. Only error_page can name 495.',
		cure: 'Compare the certificate with ssl_client_certificate, ssl_verify_depth and ssl_crl, and look at its dates. The variable $ssl_client_verify holds the reason.',
	},
	'nginx-496': {
		meaning: 'nginx requires a client certificate, and the client sent none.',
		visible:
			'The client receives 400 with “No required SSL certificate was sent”, and the access log says 400. Only error_page can name 496.',
		cure: 'Give the client a certificate and its key (curl --cert and --key), or set ssl_verify_client to optional. A proxy in between that ends TLS loses the certificate.',
	},
	'nginx-497': {
		meaning: 'A request in plain HTTP arrived at a port for HTTPS.',
		visible:
			'The client receives 400 with “The plain HTTP request was sent to HTTPS port”, and the access log says 400. Only error_page can name 497.',
		cure: 'Use https:// in the URL, or correct the proxy that ends TLS and still speaks to the TLS port. With “error_page 497 =301 https://$host$request_uri;” nginx redirects.',
	},
	'esri-498': {
		meaning: 'The ArcGIS token is invalid or has expired.',
		visible: 'The client usually receives 200: the 498 stands as error.code in the JSON content.',
		cure: 'Get a new token and repeat the request; check that the token belongs to this server and this referrer or address. Read error.code, since the status line says nothing.',
	},
	'nginx-499': {
		meaning: 'The client closed the connection while the server was still working on its request.',
		visible:
			'Only the access log shows it, also in Cloudflare’s logs and statistics. The client has gone and receives nothing.',
		cure: 'A few are normal: people close tabs. For many, find out which client, load balancer or CDN has the shortest timeout, and what makes the backend slow; proxy_ignore_client_abort lets it finish.',
	},
	'esri-499': {
		meaning: 'The ArcGIS service requires a token, and the request has none.',
		visible: 'The client usually receives 200: the 499 stands as error.code in the JSON content.',
		cure: 'Get a token and send it along, or share the service with everyone. It has nothing to do with the 499 in nginx’s log.',
	},
	'cpanel-509': {
		meaning: 'The hosting account has used up its bandwidth for the month.',
		visible: 'The client receives it, as “Bandwidth Limit Exceeded”, from shared hosts with cPanel.',
		cure: 'The owner of the site raises the limit or waits for the next month, and looks for what consumes it: large files, hotlinks, crawlers. In an API of your own send 429 or 503.',
	},
	'cloudflare-520': {
		meaning: 'The origin server’s response was empty, unknown or unexpected.',
		visible: 'The visitor receives it from Cloudflare. The origin’s log often shows a crash or nothing at all.',
		cure: 'Read the origin’s error log at that minute: crashes, response fields above 128 KB (cookies), broken HTTP/2 at the origin. Test without Cloudflare; its support wants the value of CF-RAY.',
	},
	'cloudflare-521': {
		meaning: 'The origin server refuses the connection from Cloudflare.',
		visible: 'The visitor receives it from Cloudflare. The origin never sees the request.',
		cure: 'Check that the web server runs and listens on the port (443 for Full, 80 for Flexible), and that no firewall or fail2ban blocks Cloudflare’s addresses.',
	},
	'cloudflare-522': {
		meaning: 'Connecting to the origin server timed out, or it does not acknowledge the request.',
		visible: 'The visitor receives it from Cloudflare. The origin rarely has anything in its log.',
		cure: 'Most often a firewall silently drops packets from Cloudflare’s addresses. Also check that the address in DNS is right and that the origin is not overloaded.',
	},
	'cloudflare-523': {
		meaning: 'Cloudflare finds no route to the origin server.',
		visible: 'The visitor receives it from Cloudflare. The origin never sees the request.',
		cure: 'Check the A and AAAA records in Cloudflare’s DNS: an old address is the usual cause. Then ask the host about routing; on AWS, look for a route that swallows 172.64.0.0/13.',
	},
	'cloudflare-524': {
		meaning: 'The origin server accepted the connection but sent no response in time.',
		visible: 'The visitor receives it from Cloudflare; the origin may still be working, so its log can show a success.',
		cure: 'Make the request faster, or answer 202 at once and let the client poll. Long exports can use a host name that is DNS only; only Enterprise plans can raise the timeout.',
	},
	'cloudflare-525': {
		meaning: 'The TLS handshake between Cloudflare and the origin server failed.',
		visible:
			'The visitor receives it from Cloudflare, in the modes Full and Full (strict). The origin’s TLS log may show the reason.',
		cure: 'Check that the origin has a certificate for this host name, listens on 443, supports SNI and shares a cipher suite with Cloudflare.',
	},
	'cloudflare-526': {
		meaning: 'Cloudflare cannot validate the origin server’s certificate.',
		visible: 'The visitor receives it from Cloudflare, in the mode Full (strict); Workers and Gateway can send it too.',
		cure: 'Renew the certificate at the origin: it is expired, self-signed, for another name or without its chain. A Cloudflare Origin CA certificate works as well.',
	},
	'cloudflare-527': {
		meaning: 'The connection between Cloudflare and Railgun at the origin failed.',
		visible: 'Visitors received it from Cloudflare. Railgun is gone, and so is the code.',
		cure: 'Whoever still sees it gets it from something else than Cloudflare: look at the Server field.',
	},
	'anthropic-529': {
		meaning: 'The Claude API is overloaded for everybody at the moment.',
		visible:
			'The client receives it, with the error type overloaded_error. It is not the limit of one account: that is 429.',
		cure: 'Retry with growing, random waits; heed Retry-After if it is there. The official SDKs retry twice by default.',
	},
	'qualys-529': {
		meaning: 'The SSL Labs service is overloaded.',
		visible: 'The client receives it from the API that assesses TLS servers; 503 there means maintenance.',
		cure: 'Wait for about half an hour, with some randomness, and try again. In an API of your own send 503.',
	},
	'cloudflare-530': {
		meaning: 'Cloudflare cannot resolve the origin server’s name, or its tunnel is down.',
		visible:
			'The visitor receives it from Cloudflare. The content names the true error, a 1xxx number such as 1016 or 1033.',
		cure: 'Look up the number in the content. 1016: correct the DNS record of the origin. 1033: start cloudflared again.',
	},
	'pantheon-530': {
		meaning: 'Pantheon has frozen the site because nobody used it.',
		visible:
			'The client receives it from Pantheon’s platform, not from the application. Pantheon’s present list of errors no longer names it.',
		cure: 'The owner of the site unfreezes it in Pantheon’s dashboard; visitors can only wait.',
	},
	'aws-561': {
		meaning: 'The identity provider returned an error while the load balancer logged a user in.',
		visible: 'The client receives it, in the middle of the login. The target never sees the request.',
		cure: 'Look at error_reason in the access log, then check the client ID, secret, callback URL (/oauth2/idpresponse) and scopes in the listener rule and at the identity provider.',
	},
	'pantheon-561': {
		meaning: 'Pantheon finds no site in this environment.',
		visible: 'The client receives it from Pantheon’s platform, in the place where others send 403 or 404.',
		cure: 'Deploy the code, install the CMS, or add the index file that is missing.',
	},
	'proxy-598': {
		meaning: 'By convention of some proxies: the server behind them did not send its data in time.',
		visible:
			'The client receives it, if the proxy sends it at all. No specification and no well-known product defines it.',
		cure: 'Treat it as 504, and look at the proxy and the server behind it. In software of your own send 504.',
	},
	'tornado-599': {
		meaning: 'There was no HTTP response: the client timed out or could not connect.',
		visible:
			'Only the program that makes the request sees it: Tornado’s client puts 599 into its exception. No server sent it.',
		cure: 'Look for a network problem or a timeout that is too short: connect_timeout and request_timeout are 20 seconds each. The message of the exception says which.',
	},
	'proxy-599': {
		meaning: 'By convention of some proxies: they could not connect to the server behind them in time.',
		visible: 'The client receives it, if the proxy sends it at all. More often a client library has made it up.',
		cure: 'Find out first whether a server or your own library says it. Then treat it as 504: check address, port and firewall.',
	},
	'shopify-783': {
		meaning: 'The JSON in the request has a syntax error.',
		visible:
			'The client receives it. Codes above 599 are invalid in HTTP: clients should treat them as 5xx, and some libraries reject them.',
		cure: 'Correct the JSON in the request; retrying does not help, although the code counts as 5xx. In an API of your own send 400.',
	},
	'linkedin-999': {
		meaning: 'LinkedIn takes the client for a bot and denies the request.',
		visible:
			'The client receives it. Codes above 599 are invalid in HTTP: clients should treat them as 5xx, and some libraries reject them.',
		cure: 'The page is probably fine: let link checkers skip or accept 999 for linkedin.com. Programs use LinkedIn’s API.',
	},
} as const satisfies Readonly<Record<UnofficialKey, UnofficialText>>;
