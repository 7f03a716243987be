import type {StatusText} from '../text.js';

/** The registered 2xx statuses, in English (RFC 9110 §15.3). */
export const successful = {
	200: {
		meaning: 'The request succeeded; what the content is depends on the method.',
		send: 'When the request worked and no other 2xx says more: the representation for GET, the result for POST, a report for PUT or DELETE. Answers to GET and HEAD should have ETag or Last-Modified if known.',
		avoid:
			'Send 201 if something was created, 202 if the work is only queued, 204 if there is nothing to say. An error belongs in a 4xx or 5xx: monitors, caches and retries take 200 for success.',
		clients:
			'The client uses the content as the method implies. Heuristically cacheable: a cache may reuse the answer to a GET for a guessed time unless Cache-Control or Expires says otherwise.',
		causes:
			'Everyday success, and some traps: GraphQL and RPC services that put an error inside, a login page where 401 was meant, or index.html of a single-page app where 404 was.',
	},
	201: {
		meaning: 'The request made one or more new resources; Location names the main one.',
		send: 'After a POST that made a resource, with its address in Location; without Location, the target URI is meant. A PUT that creates must be answered with 201.',
		avoid:
			'If a PUT replaced what was there, send 200 or 204; if the resource will be made later, 202. To lead a browser to a page after a form, send 303: clients do not follow the Location of a 201.',
		clients:
			'Clients read Location, which may be relative. An ETag belongs to the new representation. Not heuristically cacheable; a cache must invalidate what it has stored for the target URI.',
		causes:
			'Create endpoints of REST APIs, and PUT, MKCOL or COPY in WebDAV. If the 201 gets lost and the client repeats its POST, a duplicate appears; idempotency keys prevent that.',
	},
	202: {
		meaning: 'The request was taken, but the work is not done and may yet fail.',
		send: 'When the work goes to a queue, a batch or another process and the client need not stay connected. The content ought to describe the present state and point to a status monitor.',
		avoid:
			'If the work is done before you answer, send 200, 201 or 204. If the request is visibly wrong, send the 4xx now: HTTP has no way to send another status for it later.',
		clients:
			'A client cannot count on success: it polls the status monitor or waits for a callback. Sending the request again may queue the work twice. Not heuristically cacheable.',
		causes:
			'Exports, video encoding, mail and webhook delivery, cloud provisioning. Bugs begin where a client reads 202 as “done” and looks for the result at once.',
	},
	203: {
		meaning: 'It succeeded, but a transforming proxy has changed what the origin server sent.',
		send: 'A proxy that has transformed the content of a 200, for instance shrunk its images or filtered it, can change the status to 203 so that recipients know.',
		avoid:
			'Origin servers send 200. A proxy that only relays or stores leaves the status as it is, and with Cache-Control: no-transform it must not transform the content at all.',
		clients:
			'Clients use it as they use 200. Revalidation may work only along the same path, through the same proxies. Heuristically cacheable.',
		causes:
			'Rare: filtering or compressing proxies in company and mobile networks. The change is optional and many intermediaries keep 200, so a 200 does not prove that nothing was altered.',
	},
	204: {
		meaning: 'It succeeded and there is nothing to send; the client stays where it is.',
		send: 'When PUT, PATCH, DELETE or a save worked and the client needs no content. Fields describe the target afterwards: the ETag in answer to a PUT is that of the new representation.',
		avoid:
			'With any content, even {} or an empty list, send 200. To have a form cleared, send 205. It ends after the fields: no content, and Content-Length must not be there either.',
		clients:
			'A browser stays on its page. Octets sent after the fields would be read as the next response. Heuristically cacheable. Code that parses every answer as JSON fails on the missing content.',
		causes:
			'DELETE and PUT in REST APIs, CORS preflights, analytics beacons, connectivity checks such as /generate_204. Handlers that write a body anyway cause errors or broken connections.',
	},
	205: {
		meaning: 'It succeeded; the client should reset the form or view that sent the request.',
		send: 'After data from a form or an editor was taken, and the view should be as it first was, ready for the next entry. There must be no content: over HTTP/1.1, send Content-Length: 0.',
		avoid:
			'If the view should stay as it is, send 204; to show another page, 200 or 303. Where script sends the request, 204 is enough: it can clear the form itself.',
		clients:
			'A user agent is asked to reset the view. In practice browsers stay on the page as for 204 and leave the form filled in. Not heuristically cacheable.',
		causes:
			'Hardly seen outside data-entry clients made for it. Some frameworks send content with it or leave out the length; a client may then hang until the connection closes.',
	},
	206: {
		meaning: 'The content is the part, or the parts, of the representation that the Range field asked for.',
		send: 'To a GET with Range. A single part must have Content-Range, several go as multipart/byteranges. Date, ETag, Cache-Control, Expires, Vary and Content-Location must be there if a 200 had them.',
		avoid:
			'Without Range, or if If-Range does not match, send the whole as 200; a server may always ignore Range. If no range can be satisfied, send 416. Pages of a list in an API are 200.',
		clients:
			'A client must read Content-Range and Content-Type to see what came, perhaps less than asked. Parts combine only with the same strong validator. Heuristically cacheable where ranges are understood.',
		causes:
			'Seeking in video and audio, resumed or parallel downloads, PDF viewers, reads from object storage. If seeking does not work, a handler or proxy often ignores Range and sends 200.',
	},
	207: {
		meaning: 'The content holds a status of its own for each of several resources.',
		send: 'In WebDAV (RFC 4918), when one request has several results: PROPFIND, PROPPATCH, or COPY, MOVE and DELETE where some members failed. The content is an XML multistatus document.',
		avoid:
			'If one status says all, send that: 204 for a DELETE that worked, 403 or 404 for the request as a whole. In a JSON batch API, remember that generic clients read 207 as success.',
		clients:
			'Clients have to look inside: the whole can be a success, a partial success or a failure. One that does not know 207 treats it as 200. Not heuristically cacheable.',
		causes:
			'Network drives, Nextcloud, CalDAV and CardDAV sync, Subversion over HTTP. Bulk endpoints of JSON APIs borrow it for “some of these failed”.',
	},
	208: {
		meaning: 'Inside a 207: the members of this binding were already listed under another one.',
		send: 'In a propstat of a 207 for PROPFIND with Depth: infinity (WebDAV, RFC 5842): the first binding to a collection has 200, each further one 208, and its members are not listed again.',
		avoid:
			'Not as the status of a whole response. It should not be used unless the DAV field of the request lists “bind”; for other clients, send 508 when there is a loop. A duplicate in an API is 409.',
		clients:
			'A WebDAV client takes the members from the binding that was reported with 200; if it asks for DAV:resource-id, it can tell which one. Other clients do not meet it.',
		causes:
			'Very rare: WebDAV servers with bindings, where a collection has two names or contains itself. Some JSON APIs misuse it for “this already exists”.',
	},
	226: {
		meaning:
			'The content is the result of instance manipulations, such as only the difference to the version the client has.',
		send: 'To a GET whose A-IM field lists a manipulation that the server applies, such as a delta to the version in If-None-Match (RFC 3229). IM names what was applied; ETag must give the current version.',
		avoid:
			'Without A-IM in the request, send 200. If nothing has changed, send 304. For compression alone use Content-Encoding in a 200, and for parts of a file 206.',
		clients:
			'A client combines the content with its stored version to get the current one. A cache may store a 226, and build the current version from it, within the rules of RFC 3229.',
		causes:
			'Very rare: feed servers and feed readers that use A-IM: feed to transfer only new entries. Browsers do not ask for it.',
	},
} as const satisfies Readonly<Record<number, StatusText>>;
