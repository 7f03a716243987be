import type {ConfusionText} from '../../confusions.js';

/** What tells statuses apart that people mistake for each other, in English, by their codes. */
export const confusionTexts = {
	'100/417': {
		question: 'Can the server meet what the Expect field asks?',
		answers: {
			100: 'Yes, and the head of the request gives no reason to refuse: the client may send the content.',
			417: 'No: it asks for something other than 100-continue, or this server or one before it cannot do it.',
		},
	},
	'101/426': {
		question: 'Who wants the other protocol?',
		answers: {
			101: 'The client asked for it in Upgrade, and the server switches now.',
			426: 'The server: it refuses the request on this protocol, and names the one it wants in Upgrade.',
		},
	},
	'102/202': {
		question: 'Does the final answer to this request still follow?',
		answers: {
			102: 'Yes: this only says that the server is still at work, and the client goes on waiting.',
			202: 'No, this is it: the work goes on without the connection and may yet fail.',
		},
	},
	'200/201/202/204': {
		question: 'What is there to show for it now: a result, a new resource, only a promise, or nothing to send?',
		answers: {
			200: 'A result: it is done, and the content says what came of it.',
			201: 'A new resource: Location names it, or it is at the target itself.',
			202: 'A promise: the request was taken, the work is not done yet.',
			204: 'Nothing to send: it is done, and there is no content.',
		},
	},
	'200/204/404': {
		question: 'Does the target itself have a representation, if only an empty list?',
		answers: {
			200: 'Yes, and it is sent; a list or a search without hits is one too.',
			204: 'It was done as asked, and no content is to be sent with the answer.',
			404: 'None, or the server does not want to say that there is one.',
		},
	},
	'201/303': {
		question: 'Did the POST make something new, or is its result a resource that was there before?',
		answers: {
			201: 'Something new: Location names it, and the client need not go there.',
			303: 'It is found elsewhere: the client fetches it from Location with GET.',
		},
	},
	'204/205/304': {
		question: 'What should the client show now?',
		answers: {
			204: 'What it shows already: the action succeeded, and it need not leave the page.',
			205: 'The form or view as it first came, ready for the next entry.',
			304: 'Its stored copy: the condition of a GET or HEAD says that it is still good.',
		},
	},
	'206/416': {
		question: 'Does at least one range that was asked for lie within the representation?',
		answers: {
			206: 'Yes: that part is sent, and Content-Range says which one it is.',
			416: 'None does, or there are too many small or overlapping ones.',
		},
	},
	'208/508': {
		question: 'Did the client say in its DAV field that it knows bindings (RFC 5842)?',
		answers: {
			208: 'Yes: inside a 207, the collection is marked as listed before, without its members.',
			508: 'No, and the bindings form an endless loop: the whole operation failed.',
		},
	},
	'301/302/303/307/308': {
		question: 'Is the new address for good or for now, and may a POST become a GET on the way there?',
		answers: {
			301: 'For good; clients may turn POST into GET.',
			302: 'For now; clients may turn POST into GET.',
			303: 'It is another resource, which holds the answer: fetched with GET, whatever the method was.',
			307: 'For now; the method stays as it is.',
			308: 'For good; the method stays as it is.',
		},
	},
	'304/412': {
		question: 'Which condition was false: one that saves a download, or one that guards an action?',
		answers: {
			304: 'If-None-Match, or else If-Modified-Since, in a GET or HEAD: the stored copy is still good.',
			412: 'If-Match, If-Unmodified-Since, or If-None-Match with any other method.',
		},
	},
	'400/415/422': {
		question: 'How far did the server come with the content: format, syntax or meaning?',
		answers: {
			400: 'The syntax is broken, such as JSON that does not parse; or it is any other fault of the client.',
			415: 'Not even to the syntax: this method does not take that format or coding here.',
			422: 'Format and syntax are fine, but the instructions in it cannot be followed.',
		},
	},
	'400/421': {
		question: 'Would the same request be right on another connection or server?',
		answers: {
			400: 'No: the request itself is wrong, whoever receives it.',
			421: 'Yes: this server or connection is not one for that scheme and host.',
		},
	},
	'401/403': {
		question: 'Could valid credentials be all that is missing?',
		answers: {
			401: 'No or wrong credentials; ask for them with WWW-Authenticate.',
			403: 'Understood and refused: those it has are not enough, or there is another reason.',
		},
	},
	'401/407/511': {
		question: 'Who wants the client to log in: the server, a proxy, or the network?',
		answers: {
			401: 'The server that has the resource; it asks with WWW-Authenticate.',
			407: 'A proxy on the way, before it passes the request on; it asks with Proxy-Authenticate.',
			511: 'The network, such as a hotel’s Wi-Fi; origin servers should not send this.',
		},
	},
	'403/404': {
		question: 'May the client learn that the resource exists?',
		answers: {
			403: 'It may: the server says openly that it refuses.',
			404: 'No: a server may hide a forbidden resource this way; or there is none.',
		},
	},
	'403/451': {
		question: 'Is a legal demand the reason for the refusal?',
		answers: {
			403: 'No: permissions, a rule of the service, or a reason that the server keeps to itself.',
			451: 'Yes: the content should say who demands it, and on the basis of which law.',
		},
	},
	'404/405': {
		question: 'Is there a resource at this address that other methods reach?',
		answers: {
			404: 'No, with no method.',
			405: 'Yes: Allow lists the methods that it supports now.',
		},
	},
	'404/410': {
		question: 'Does the server know that the resource is likely to stay away?',
		answers: {
			404: 'No, or it cannot tell; it may be back tomorrow.',
			410: 'Yes: it was taken away on purpose, and links to it should go.',
		},
	},
	'405/501': {
		question: 'Does the server know this method at all?',
		answers: {
			405: 'Yes, but this resource does not allow it; Allow lists those that it does.',
			501: 'No, it supports it for no resource.',
		},
	},
	'406/415': {
		question: 'Which way does the format not fit: what the client wants, or what it sends?',
		answers: {
			406: 'What it wants: nothing here fits its Accept fields, and there is no default to send instead.',
			415: 'What it sends: the type or coding of its content is not supported here.',
		},
	},
	'408/504': {
		question: 'Who was too slow: the client, or a server behind this one?',
		answers: {
			408: 'The client: its request was not here in full within the time the server waits.',
			504: 'A server behind it: this one is a gateway or proxy and got no answer in time.',
		},
	},
	'409/412/428': {
		question: 'Did the request carry a condition such as If-Match?',
		answers: {
			409: 'It does not matter: what is asked for conflicts with the present state of the resource.',
			412: 'Yes, and it turned out false.',
			428: 'No, and the server wants one, so that no update is lost.',
		},
	},
	'409/422': {
		question: 'Could the same content succeed if the resource were in another state?',
		answers: {
			409: 'Yes: it conflicts with the state that the resource has now, such as a newer version.',
			422: 'No: the syntax is right, but what the content says cannot be carried out.',
		},
	},
	'409/423': {
		question: 'Is it a lock that stands in the way (WebDAV)?',
		answers: {
			409: 'No: something else in the state of the resource conflicts with the request.',
			423: 'Yes: the source or the destination of the method is locked.',
		},
	},
	'410/451': {
		question: 'Why is there nothing to get: because it was taken away, or because of a legal demand?',
		answers: {
			410: 'The resource is no longer there, and that is likely to be permanent.',
			451: 'A legal demand forbids access; whether the resource exists is left open.',
		},
	},
	'412/417': {
		question: 'Which field was not met: an If-… field, or Expect?',
		answers: {
			412: 'A condition on the state of the resource, such as If-Match, was false.',
			417: 'Expect asks the servers on the way for a behavior that one of them cannot offer.',
		},
	},
	'413/414/431': {
		question: 'Which part of the request is too large?',
		answers: {
			413: 'The content, such as the file of an upload.',
			414: 'The target: path and query.',
			431: 'The fields, all together or a single one, such as Cookie.',
		},
	},
	'413/507': {
		question: 'Is the content over a limit, or is there no room left to store it?',
		answers: {
			413: 'It is larger than the server is willing or able to process.',
			507: 'There is no room: the server cannot store what it needs to finish, which counts as temporary.',
		},
	},
	'425/429': {
		question: 'Is the risk that the request is a replay, or are there too many requests?',
		answers: {
			425: 'It came in TLS early data, and the server does not risk a replay; send it again after the handshake.',
			429: 'The client sent too many in a given time.',
		},
	},
	'426/505': {
		question: 'Can the client get there by an upgrade that the server names?',
		answers: {
			426: 'Yes: Upgrade names the protocol that the server wants for this request.',
			505: 'The major version of HTTP is one that the server does not support, whatever the request.',
		},
	},
	'429/503': {
		question: 'Is it the rate of this client, or the state of the server?',
		answers: {
			429: 'This client sent too many requests in a given time.',
			503: 'The server cannot answer for now: it is overloaded or in maintenance.',
		},
	},
	'500/502/503/504': {
		question: 'Where did it go wrong: in this server, in one behind it, or is there only too much to do?',
		answers: {
			500: 'In this server: something unexpected, such as an exception that nobody caught.',
			502: 'Behind it: as a gateway or proxy, it got an invalid response.',
			503: 'Overload or maintenance: it will likely pass.',
			504: 'Behind it: as a gateway or proxy, it got no response in time.',
		},
	},
} as const satisfies Readonly<Record<string, ConfusionText>>;
