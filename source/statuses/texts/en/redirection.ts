import type {StatusText} from '../text.js';

/** The registered 3xx statuses, in English (RFC 9110 §15.4). */
export const redirection = {
	300: {
		meaning: 'There are several representations, and the client or its user should choose one.',
		send: 'When each representation has an address of its own and the choice is left to the client. The content should list them, except for HEAD; Location should name the one that the server prefers, if any.',
		avoid:
			'If the server can choose by Accept or Accept-Language, send 200 with Vary; if nothing fits, 406. With a single target, send 301, 302, 303, 307 or 308.',
		clients:
			'A user agent may follow Location or choose from the list by itself, but no format of the list is defined, and browsers show the content. Heuristically cacheable.',
		causes:
			'Apache’s mod_speling where several names come close to the one asked for; Salesforce where an external ID matches more than one record. Otherwise rare.',
	},
	301: {
		meaning: 'The resource has a new address for good; clients may turn POST into GET on the way.',
		send: 'When a resource has moved for good: another host, another path, http to https. Location should name the new address; the content is usually a short note with a link.',
		avoid:
			'For a move that may be undone, send 302 or 307. If POST has to stay POST, send 308. If the resource is gone and nothing replaces it, send 410.',
		clients:
			'Clients may follow it. HTTP/1.0 meant the method to stay, but browsers came to send GET after POST, and RFC 9110 allows that. Heuristically cacheable: browsers may keep a mistaken 301 for long.',
		causes:
			'http to https, www or no www, trailing slashes, renamed pages, “/” added to a directory. API clients configured with the old address lose the content of their POST on the way.',
	},
	302: {
		meaning: 'The resource is at another address for now; clients may turn POST into GET on the way.',
		send: 'When the resource is elsewhere for a while and clients ought to keep using the address they have. Location should name the target.',
		avoid:
			'To keep the method, send 307; to go on with GET after a form, 303; for a lasting move, 301 or 308. API calls without a login need 401, not a redirect to a login page.',
		clients:
			'Clients may follow it, and for historical reasons may turn POST into GET; browsers do, but repeat PUT and DELETE as they are. A cache reuses it only if Cache-Control or Expires allows.',
		causes:
			'The default of redirect functions in many frameworks: login, logout, OAuth, short links. An API call without a session then ends as 200 with an HTML login page; wrong cookies can make a loop.',
	},
	303: {
		meaning: 'The answer is at another address, to be fetched with GET.',
		send: 'After POST, PUT or DELETE, to lead to a page with the result, so that a reload does not repeat the action. To a GET, it says: not transferable from here, but Location describes it.',
		avoid:
			'If the same resource has moved, send 301, 302, 307 or 308: the target of a 303 does not stand for the original. An API that made a resource sends 201.',
		clients:
			'The next request is a GET (or HEAD) without content, whatever the method was. A cache reuses the 303 only if Cache-Control or Expires allows; the page behind it has its own rules.',
		causes:
			'Post/Redirect/Get in form handlers, Rails with Turbo after PATCH or DELETE, job status pages that lead to the finished result, linked data about things that are not documents.',
	},
	304: {
		meaning: 'The condition in the request says that the stored copy is still good.',
		send: 'To a conditional GET or HEAD that would otherwise get 200. Date, ETag, Vary, Cache-Control, Expires and Content-Location must be there if that 200 would have them.',
		avoid:
			'Not without a condition in the request, nor for other methods: a false If-None-Match with PUT or POST is 412. If the representation has changed, send 200. It never has content.',
		clients:
			'The client uses its stored copy, and a cache updates the fields of that copy and reuses it. A client without a copy can do nothing with it. There is no Location to follow.',
		causes:
			'Reloads, CDN revalidation, feed readers, polling. ETags that differ between the servers behind a load balancer, or that change at each deploy, turn it into full 200s.',
	},
	305: {
		meaning: 'Deprecated: it told the client to repeat the request through the proxy named in Location.',
		send: 'Not in anything new. RFC 2616 let origin servers point a client to a proxy with it; RFC 7231 deprecated it, because a response that configures a proxy is a security risk.',
		avoid:
			'Proxies are set up in the client or with a PAC file. For another address of the resource, send 307 or 308; a proxy that wants credentials sends 407.',
		clients:
			'Clients of today do not go to the proxy it names. To a client that does not know it, it is like 300. Not heuristically cacheable.',
		causes:
			'Old documentation, test servers and tables of statuses. In a real log, look for a forgotten gateway or a wrong number in a handler.',
	},
	306: {
		meaning: 'Reserved and no longer used: an earlier version of the specification defined it.',
		send: 'Never. RFC 9110 §15.4.7 says no more than that a previous version of the specification defined it, that it is not used any longer and that the code is reserved. IANA lists it as “(Unused)”.',
		avoid: 'Do not give it a meaning of your own. For redirects, send 301, 302, 303, 307 or 308.',
		clients:
			'A client that does not recognize it has to treat it as 300, like any unknown 3xx. It may follow a Location if there is one; browsers do not.',
		causes:
			'Mistakes and test servers. An early draft called it Switch Proxy: it was to change the proxy for later requests, and libraries still carry that name.',
	},
	307: {
		meaning: 'The resource is at another address for now; the method must stay as it is.',
		send: 'When the resource is elsewhere for a while and the request has to be repeated there with the same method and content. Location should name the target; clients ought to keep the old address.',
		avoid:
			'To go on with GET after a POST, send 303. For a lasting move that keeps the method, send 308. Where POST and GET make no difference, 302 is common.',
		clients:
			'A client that follows it by itself must not change the method. Many drop Authorization on the way to another host. A cache reuses it only if Cache-Control or Expires allows.',
		causes:
			'HTTPS redirection in ASP.NET Core, trailing slashes in FastAPI, regional hosts of storage services. “307 Internal Redirect” in a browser’s tools is HSTS: no server sent it.',
	},
	308: {
		meaning: 'The resource has a new address for good; the method stays as it is.',
		send: 'When a resource has moved for good and POST or PUT have to arrive as they are, such as an API with a new host or path. Location should name the new address.',
		avoid:
			'For a move that may be undone, send 307; to go on with GET, 303. If very old clients matter, 301 is safer: 308 exists only since 2014 and is not known everywhere.',
		clients:
			'Clients may follow it, with the same method and content. Heuristically cacheable: like a 301, a mistaken one can stay in browsers for long. Those that do not know it treat it as 300.',
		causes:
			'http to https in ingress-nginx and on Vercel, permanent redirects in Next.js, trailing slashes in Flask. Google’s resumable uploads use 308 as “Resume Incomplete”, without Location.',
	},
} as const satisfies Readonly<Record<number, StatusText>>;
