import type {Route} from '../../routing/plan.js';
import {htmlText, jsonReply, plainText, reply} from '../../answers/reply.js';
import {withNumbers} from '../../request/numbers.js';
import {randomOctets} from '../../request/random.js';
import {reads} from '../methods.js';
import {redirect} from './redirects.js';
import {deny, form, moby, robots, slideshow, slideshowXml, utf8} from './texts.js';

const document = (path: string, summary: string, type: string, content: string): Route => ({
	path,
	methods: reads,
	summary,
	plan: () => ({answer: reply({type, content})}),
});

const json: Route = {
	path: '/json',
	methods: reads,
	summary: 'a document of JSON',
	plan: () => ({answer: jsonReply(slideshow)}),
};

const uuid: Route = {
	path: '/uuid',
	methods: reads,
	summary: 'a UUID of version 4 (RFC 9562)',
	plan: (_asked, _parts, {random}) => {
		const hex = Buffer.from(randomOctets(16, random())).toString('hex');
		const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
		const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
		return {answer: jsonReply({uuid: text})};
	},
};

const base64Form = /^[\w+/-]+={0,2}$/;

const decoded = (value: string): string | undefined => {
	try {
		const octets = base64Form.test(value) && value.length % 4 === 0 ? Buffer.from(value, 'base64') : undefined;
		return octets && new TextDecoder('utf-8', {fatal: true}).decode(octets);
	} catch {
		return undefined;
	}
};

const base64: Route = {
	path: '/base64/{value}',
	methods: reads,
	summary: 'the text that is given in base64 or base64url',
	plan: (_asked, {value = ''}) => ({
		answer: reply({
			type: plainText,
			content: decoded(value) ?? 'Incorrect Base64 data try: SFRUUEJJTiBpcyBhd2Vzb21l',
		}),
	}),
};

const mostLinks = 200;

const linkLimits = {
	n: {least: 1, most: mostLinks, isCapped: true},
	offset: {least: 0, most: mostLinks},
} as const;

const links: readonly Route[] = [
	{
		path: '/links/{n}',
		methods: reads,
		summary: 'leads to /links/{n}/0',
		plan: (_asked, parts) => withNumbers(parts, {n: linkLimits.n}, ({n}) => ({answer: redirect(`/links/${n}/0`)})),
	},
	{
		path: '/links/{n}/{offset}',
		methods: reads,
		summary: 'a page with so many links, at most 200, to pages like it',
		plan: (_asked, parts) =>
			withNumbers(parts, linkLimits, ({n, offset}) => {
				const all = Array.from({length: n}, (_, index) =>
					index === offset ? `${index} ` : `<a href='/links/${n}/${index}'>${index}</a> `,
				);
				const content = `<html><head><title>Links</title></head><body>${all.join('')}</body></html>`;
				return {answer: reply({type: htmlText, content})};
			}),
	},
];

/** Routes with a document that is always the same, and a few that are made up. */
export const documents: readonly Route[] = [
	document('/html', 'a page', htmlText, moby),
	json,
	document('/xml', 'a document of XML', 'application/xml', slideshowXml),
	document('/encoding/utf8', 'text of many scripts in UTF-8', htmlText, utf8),
	document('/forms/post', 'a form that is sent to /post', htmlText, form),
	document('/robots.txt', 'what robots may read', 'text/plain', robots),
	document('/deny', 'what they may not', 'text/plain', deny),
	base64,
	uuid,
	...links,
];
