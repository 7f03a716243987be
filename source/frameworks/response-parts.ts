import type {Content, Field, Response} from '../response/index.js';
import {findByCode} from '../statuses/index.js';

/** Whether a response is the handshake of a WebSocket, after which the code speaks that protocol. */
export const isUpgrade = ({status}: Pick<Response, 'status'>): boolean => status === 101;

/** Whether the request waits with its content for 100 (Continue), so that the code has to read it. */
export const readsContent = ({interim = []}: Pick<Response, 'interim'>): boolean =>
	interim.some(({status}) => status === 100);

const serverFields = new Set(['content-type', 'content-length', 'date']);

/**
 * The fields that the code has to set itself: all but `Content-Type`, `Content-Length` and `Date`, which come
 * from the kind of content and from the framework's server.
 */
export const ownFields = (response: Pick<Response, 'fields'>): readonly Field[] =>
	response.fields.filter(([name]) => !serverFields.has(name.toLowerCase()));

/** The media types that a framework gives to each kind of content by itself. */
type ImpliedTypes = Readonly<Partial<Record<Content['kind'], string | readonly string[]>>>;

/** The media types of a framework that takes a text for HTML. */
export const textIsHtml = {json: 'application/json', text: 'text/html; charset=utf-8'} as const;

/** The media types of a framework that takes a text for plain text. */
export const textIsPlain = {json: 'application/json', text: 'text/plain; charset=utf-8'} as const;

/** The media type that a framework has to be told, if it is not the one that goes without saying: one or none. */
export const toldType = (content: Content, implied: ImpliedTypes = {}): readonly string[] =>
	content.kind === 'none' || [implied[content.kind] ?? []].flat().includes(content.type) ? [] : [content.type];

/** The field with the media type, where the framework has to be told: one or none. */
export const typeField = (content: Content, implied?: ImpliedTypes): readonly Field[] =>
	toldType(content, implied).map((type) => ['Content-Type', type]);

/** A media type without its parameters. */
export const withoutParameters = (type: string): string => type.replace(/;.*/s, '');

/** Whether a field at an index of some has the name of one before it. */
export const isRepeated = ([name]: Field, index: number, fields: readonly Field[]): boolean =>
	fields.findIndex(([other]) => other === name) < index;

/** Whether a field name occurs more than once, whatever its case. */
export const hasRepeats = (fields: readonly Field[]): boolean =>
	new Set(fields.map(([name]) => name.toLowerCase())).size < fields.length;

/** The values of each field name, in the order in which the names first stand. */
export const byName = (fields: readonly Field[]): ReadonlyArray<readonly [name: string, values: readonly string[]]> =>
	[...new Set(fields.map(([name]) => name))].map((name) => [
		name,
		fields.filter(([each]) => each === name).map(([, value]) => value),
	]);

/** Fields with each name once: values of the same name are joined (RFC 9110 §5.3), as where fields are a map. */
export const joined = (fields: readonly Field[]): readonly Field[] =>
	byName(fields).map(([name, values]) => [name, values.join(', ')]);

/** What a library calls statuses otherwise than by the phrase that IANA lists now; `undefined` for what it has no name for. */
type OtherNames = Readonly<Record<number, string | undefined>>;

/**
 * What a library calls a status, or `undefined` where it has no name for it.
 *
 * @param spell how it makes a name of a phrase
 */
export const constantName =
	(others: OtherNames, spell: (phrase: string) => string) =>
	({status}: Pick<Response, 'status'>): string | undefined => {
		const phrase = findByCode(status)?.phrase;
		return status in others ? others[status] : phrase && spell(phrase);
	};

/** A phrase as a name such as `NOT_FOUND`. */
export const upperCase = (phrase: string): string => phrase.toUpperCase().replaceAll(/[^A-Z]+/g, '_');

/** A phrase as a name such as `NotFound`. */
export const pascalCase = (phrase: string): string => phrase.replaceAll(/[^A-Za-z]/g, '');
