import type {Level} from '../../source/statuses/index.js';

/** The names of fields by how strongly a specification asks for them. */
export type FieldNames = Readonly<Partial<Record<Level, readonly string[]>>>;

/** The fields that make a status mean what it means, as its specification has them; the statuses not named here have none. */
export const fieldsOf: Readonly<Record<number, FieldNames>> = {
	// RFC 9110 §15.2.2 and §7.6.1: Upgrade, and Connection that names it; RFC 6455 §4.2.2 for a WebSocket.
	101: {must: ['Upgrade', 'Connection', 'Sec-WebSocket-Accept']},
	103: {should: ['Link']},
	104: {should: ['Location']},
	201: {should: ['Location']},
	202: {should: ['Link']},
	203: {should: ['Via']},
	// RFC 9110 §15.3.7: what a 200 would have had, and Content-Range, since it is a single part.
	206: {must: ['Content-Range', 'ETag'], may: ['Accept-Ranges']},
	// RFC 3229 §10.4.1.
	226: {must: ['IM', 'ETag'], should: ['Delta-Base']},
	300: {should: ['Link']},
	301: {should: ['Location']},
	302: {should: ['Location']},
	303: {should: ['Location']},
	// RFC 9110 §15.4.5: those of Content-Location, Date, ETag, Vary, Cache-Control, Expires that a 200 would have had.
	304: {must: ['ETag', 'Cache-Control', 'Vary']},
	305: {may: ['Location']},
	307: {should: ['Location']},
	308: {should: ['Location']},
	401: {must: ['WWW-Authenticate']},
	405: {must: ['Allow']},
	407: {must: ['Proxy-Authenticate']},
	408: {should: ['Connection']},
	412: {may: ['ETag']},
	413: {may: ['Retry-After']},
	415: {may: ['Accept']},
	416: {should: ['Content-Range']},
	426: {must: ['Upgrade', 'Connection']},
	428: {may: ['ETag']},
	429: {may: ['Retry-After']},
	451: {should: ['Link']},
	503: {may: ['Retry-After']},
	// RFC 6585 §6: it must not be cached.
	511: {must: ['Cache-Control']},
};
