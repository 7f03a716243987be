import type {Status} from '../statuses/index.js';

/** The formats in which a response can say what happened, in the order in which `b` walks them. */
export const bodyFormats = ['json', 'problem', 'text', 'html', 'xml', 'none'] as const;

/** One of {@link bodyFormats}; `problem` is RFC 9457, `none` sends `Content-Length: 0`. */
export type BodyFormat = (typeof bodyFormats)[number];

/** A text and its media type. */
export type Body = {readonly type: string; readonly text: string};

/** The media type of each format that has content. */
export const mediaTypes = {
	json: 'application/json',
	problem: 'application/problem+json',
	text: 'text/plain; charset=utf-8',
	html: 'text/html; charset=utf-8',
	xml: 'application/xml',
} as const satisfies Readonly<Record<Exclude<BodyFormat, 'none'>, string>>;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Escapes text for an element or a quoted attribute of HTML or XML; characters that XML 1.0 forbids are dropped. */
export const escapeMarkup = (text: string): string =>
	text
		// eslint-disable-next-line no-control-regex -- the control characters are what XML 1.0 §2.2 excludes
		.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

const outcome = (status: Status): 'status' | 'error' => (status.class >= 4 ? 'error' : 'status');

const formats: Readonly<Record<Exclude<BodyFormat, 'none'>, (status: Status, message: string) => Body>> = {
	json: (status, message) => ({
		type: mediaTypes.json,
		text: json({[outcome(status)]: status.slug, message}),
	}),
	problem: (status, message) => ({
		type: mediaTypes.problem,
		text: json({type: 'about:blank', title: status.phrase, status: status.code, detail: message}),
	}),
	text: (status, message) => ({
		type: mediaTypes.text,
		text: `${status.code} ${message}\n`,
	}),
	html: (status, message) => ({
		type: mediaTypes.html,
		text: [
			'<!doctype html>',
			'<html lang="en">',
			'<meta charset="utf-8">',
			`<title>${status.code} ${escapeMarkup(status.phrase)}</title>`,
			`<h1>${escapeMarkup(message)}</h1>`,
			'</html>',
			'',
		].join('\n'),
	}),
	xml: (status, message) => ({
		type: mediaTypes.xml,
		text: [
			'<?xml version="1.0" encoding="utf-8"?>',
			`<${outcome(status)} code="${status.code}">`,
			`  <message>${escapeMarkup(message)}</message>`,
			`</${outcome(status)}>`,
			'',
		].join('\n'),
	}),
};

/** A multistatus document (RFC 4918 §13): the one kind of content that 207 has, and that 208 lives in. */
const multistatus = (status: Status, message: string): Body => ({
	type: 'application/xml; charset="utf-8"',
	text: [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<D:multistatus xmlns:D="DAV:">',
		'  <D:response>',
		'    <D:href>/things/42</D:href>',
		`    <D:status>HTTP/1.1 ${status.code === 207 ? '423 Locked' : `${status.code} ${status.phrase}`}</D:status>`,
		`    <D:responsedescription>${escapeMarkup(message)}</D:responsedescription>`,
		'  </D:response>',
		'</D:multistatus>',
		'',
	].join('\n'),
});

/**
 * The content that a final response with this status has in a format, or `undefined` for none.
 * A status that prescribes a kind of document gives that in every format, and one that requires content never none.
 */
export const body = (status: Status, format: BodyFormat, message: string): Body | undefined => {
	if (status.document === 'multistatus') {
		return multistatus(status, message);
	}

	if (format !== 'none') {
		return formats[format](status, message);
	}

	return status.content === 'required' ? formats.json(status, message) : undefined;
};
