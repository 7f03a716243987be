const cloudflare = (page: string): string =>
	`https://developers.cloudflare.com/support/troubleshooting/http-status-codes/${page}/`;
const loadBalancer = (anchor: string): string =>
	`https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#${anchor}`;
const nginxSource = 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h';
const nginxTls = 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors';
const shopify = 'https://shopify.dev/docs/api/usage/response-codes';
const pantheon = 'https://docs.pantheon.io/guides/errors-and-server-responses/5xx-errors';

const rows = [
	{
		key: 'httpd-218',
		code: 218,
		name: 'This Is Fine',
		senders: ['applications behind Apache httpd'],
		received: 'itself',
		url: 'https://httpd.apache.org/docs/current/mod/mod_proxy.html#proxyerroroverride',
	},
	{
		key: 'laravel-419',
		code: 419,
		name: 'Page Expired',
		senders: ['Laravel'],
		received: 'itself',
		url: 'https://laravel.com/docs/csrf',
	},
	{
		key: 'twitter-420',
		code: 420,
		name: 'Enhance Your Calm',
		senders: ['Twitter API'],
		received: 'itself',
		url: 'https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8',
	},
	{
		key: 'spring-420',
		code: 420,
		name: 'Method Failure',
		senders: ['Spring Framework'],
		received: 'itself',
		url: 'https://docs.spring.io/spring-framework/docs/6.2.x/javadoc-api/org/springframework/http/HttpStatus.html',
	},
	{
		key: 'shopify-430',
		code: 430,
		name: 'Shopify Security Rejection',
		senders: ['Shopify'],
		received: 'itself',
		url: shopify,
	},
	{
		key: 'exchange-440',
		code: 440,
		name: 'Login Timeout',
		senders: ['Microsoft Exchange (Outlook on the web)', 'IIS'],
		received: 'itself',
		url: 'https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx',
	},
	{
		key: 'nginx-444',
		code: 444,
		name: 'No Response',
		senders: ['nginx'],
		received: 'closed',
		url: 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
	},
	{
		key: 'cosmos-449',
		code: 449,
		name: 'Retry With',
		senders: ['Azure Cosmos DB'],
		received: 'itself',
		url: 'https://learn.microsoft.com/en-us/rest/api/cosmos-db/http-status-codes-for-cosmosdb',
	},
	{
		key: 'microsoft-449',
		code: 449,
		name: 'Retry With',
		senders: ['Microsoft WebDAV servers', 'IIS'],
		received: 'itself',
		url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100',
	},
	{
		key: 'windows-450',
		code: 450,
		name: 'Blocked by Windows Parental Controls',
		senders: ['Windows Vista and 7'],
		received: 'itself',
		url: 'https://learn.microsoft.com/en-us/windows/win32/api/wpcapi/',
	},
	{
		key: 'aws-460',
		code: 460,
		name: 'Client Closed Connection',
		senders: ['AWS Application Load Balancer'],
		received: 'nothing',
		url: loadBalancer('http-460-issues'),
	},
	{
		key: 'aws-463',
		code: 463,
		name: 'Too Many Addresses in X-Forwarded-For',
		senders: ['AWS Application Load Balancer'],
		received: 'itself',
		url: loadBalancer('http-463-issues'),
	},
	{
		key: 'alibaba-463',
		code: 463,
		name: 'Forwarding Loop',
		senders: ['Alibaba Cloud Application Load Balancer'],
		received: 'itself',
		url: 'https://www.alibabacloud.com/help/en/slb/application-load-balancer/support/alb-status-codes',
	},
	{
		key: 'aws-464',
		code: 464,
		name: 'Incompatible Protocol Versions',
		senders: ['AWS Application Load Balancer'],
		received: 'itself',
		url: loadBalancer('http-464-issues'),
	},
	{
		key: 'nginx-494',
		code: 494,
		name: 'Request Header Too Large',
		senders: ['nginx'],
		received: 400,
		url: nginxSource,
	},
	{
		key: 'nginx-495',
		code: 495,
		name: 'SSL Certificate Error',
		senders: ['nginx'],
		received: 400,
		url: nginxTls,
	},
	{
		key: 'nginx-496',
		code: 496,
		name: 'SSL Certificate Required',
		senders: ['nginx'],
		received: 400,
		url: nginxTls,
	},
	{
		key: 'nginx-497',
		code: 497,
		name: 'HTTP Request Sent to HTTPS Port',
		senders: ['nginx'],
		received: 400,
		url: nginxTls,
	},
	{
		key: 'esri-498',
		code: 498,
		name: 'Invalid Token',
		senders: ['Esri ArcGIS Server'],
		received: 200,
		url: 'https://developers.arcgis.com/arcgis-rest-js/error-handling',
	},
	{
		key: 'nginx-499',
		code: 499,
		name: 'Client Closed Request',
		senders: ['nginx', 'Cloudflare'],
		received: 'nothing',
		url: nginxSource,
	},
	{
		key: 'esri-499',
		code: 499,
		name: 'Token Required',
		senders: ['Esri ArcGIS Server'],
		received: 200,
		url: 'https://support.esri.com/en-us/knowledge-base/error-authentication-token-required-status-code-499-000022899',
	},
	{
		key: 'cpanel-509',
		code: 509,
		name: 'Bandwidth Limit Exceeded',
		senders: ['cPanel (mod_bwlimited)'],
		received: 'itself',
		url: 'https://build.opensuse.org/projects/isv:cpanel:EA4/packages/mod_bwlimited/files/ea-apache24-mod_bwlimited.spec',
	},
	{
		key: 'cloudflare-520',
		code: 520,
		name: 'Web Server Returns an Unknown Error',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-520'),
	},
	{
		key: 'cloudflare-521',
		code: 521,
		name: 'Web Server Is Down',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-521'),
	},
	{
		key: 'cloudflare-522',
		code: 522,
		name: 'Connection Timed Out',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-522'),
	},
	{
		key: 'cloudflare-523',
		code: 523,
		name: 'Origin Is Unreachable',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-523'),
	},
	{
		key: 'cloudflare-524',
		code: 524,
		name: 'A Timeout Occurred',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-524'),
	},
	{
		key: 'cloudflare-525',
		code: 525,
		name: 'SSL Handshake Failed',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-525'),
	},
	{
		key: 'cloudflare-526',
		code: 526,
		name: 'Invalid SSL Certificate',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-526'),
	},
	{
		key: 'cloudflare-527',
		code: 527,
		name: 'Railgun Error',
		senders: ['Cloudflare'],
		received: 'itself',
		url: 'https://blog.cloudflare.com/deprecating-railgun/',
	},
	{
		key: 'anthropic-529',
		code: 529,
		name: 'Overloaded',
		senders: ['Anthropic API'],
		received: 'itself',
		url: 'https://docs.anthropic.com/en/api/errors',
	},
	{
		key: 'qualys-529',
		code: 529,
		name: 'Service Is Overloaded',
		senders: ['Qualys SSL Labs API'],
		received: 'itself',
		url: 'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md',
	},
	{
		key: 'cloudflare-530',
		code: 530,
		name: 'Origin DNS Error',
		senders: ['Cloudflare'],
		received: 'itself',
		url: cloudflare('cloudflare-5xx-errors/error-530'),
	},
	{
		key: 'pantheon-530',
		code: 530,
		name: 'Site Is Frozen',
		senders: ['Pantheon'],
		received: 'itself',
		url: pantheon,
	},
	{
		key: 'aws-561',
		code: 561,
		name: 'Unauthorized',
		senders: ['AWS Application Load Balancer'],
		received: 'itself',
		url: loadBalancer('http-561-issues'),
	},
	{
		key: 'pantheon-561',
		code: 561,
		name: 'No Site Detected',
		senders: ['Pantheon'],
		received: 'itself',
		url: pantheon,
	},
	{
		key: 'proxy-598',
		code: 598,
		name: 'Network Read Timeout Error',
		senders: ['some proxies'],
		received: 'itself',
		url: 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
	},
	{
		key: 'tornado-599',
		code: 599,
		name: 'Timeout',
		senders: ['Tornado’s HTTP client'],
		received: 'nothing',
		url: 'https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError',
	},
	{
		key: 'proxy-599',
		code: 599,
		name: 'Network Connect Timeout Error',
		senders: ['some proxies'],
		received: 'itself',
		url: 'https://api.dart.dev/stable/3.3.2/dart-html/HttpStatus/networkConnectTimeoutError-constant.html',
	},
	{
		key: 'shopify-783',
		code: 783,
		name: 'Unexpected Token',
		senders: ['Shopify'],
		received: 'itself',
		url: shopify,
	},
	{
		key: 'linkedin-999',
		code: 999,
		name: 'Request Denied',
		senders: ['LinkedIn'],
		received: 'itself',
		url: 'https://www.linkedin.com/legal/crawling-terms',
	},
] as const;

/** What names a row of the unofficial statuses for good, and its texts: the sender and the code. */
export type UnofficialKey = (typeof rows)[number]['key'];

/**
 * A status code that no specification registers, as one vendor uses it. Codes above 599 are invalid:
 * a client should process them as 5xx (RFC 9110 §15).
 */
export type Unofficial = {
	/** The sender and the code, such as `nginx-499`; unique, because one code can have several rows. */
	readonly key: UnofficialKey;
	/** Three digits, 100–999. */
	readonly code: number;
	/** What its senders call it; a description where they give it only a number. */
	readonly name: string;
	/** Who sends it: products by name. */
	readonly senders: readonly string[];
	/**
	 * What a client really receives: the code `itself`, another status (a number), a connection that is
	 * `closed` without an answer, or `nothing`, because the code stands only in a log or inside a program.
	 */
	readonly received: 'itself' | 'closed' | 'nothing' | number;
	/** The vendor’s own documentation or source; where there is none, the best account of it. */
	readonly url: string;
};

/** The unofficial statuses that people meet, by code; rows of one code by how often people meet them. */
export const unofficial: readonly Unofficial[] = Object.freeze(rows);
