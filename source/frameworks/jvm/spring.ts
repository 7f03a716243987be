import type {Content, Field} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {javaFile, mapType, spring} from '../code/java.js';
import {literals} from '../literal.js';

const string = literals.java;

const {call, callWithMap, callWithText} = spring;

/** What a method says and returns for its content, and which classes that takes. */
type Body = {
	readonly type: string;
	readonly calls: readonly Doc[];
	readonly imports: readonly string[];
};

/** The media types that Spring has a constant for. */
const mediaTypes: Readonly<Record<string, string>> = {
	'application/json': 'MediaType.APPLICATION_JSON',
	'application/problem+json': 'MediaType.APPLICATION_PROBLEM_JSON',
	'application/xml': 'MediaType.APPLICATION_XML',
};

const contentType = (type: string): Doc =>
	call('contentType', mediaTypes[type] ?? `MediaType.valueOf(${string(type)})`);

const typed = (type: string): Pick<Body, 'calls' | 'imports'> => ({
	calls: [contentType(type)],
	imports: ['org.springframework.http.MediaType'],
});

/**
 * The calls that end the builder of a response, and the type of what they send.
 *
 * @param send the call that takes the content
 */
export const body = (content: Content, send: string): Body => {
	if (content.kind === 'none') {
		return {type: 'Void', calls: [call('build')], imports: []};
	}

	if (content.kind === 'json') {
		const {calls, imports} = content.type === 'application/json' ? {calls: [], imports: []} : typed(content.type);
		return {
			type: mapType(content.value),
			calls: [...calls, callWithMap(send, content.value)],
			imports: ['java.util.Map', ...imports],
		};
	}

	const {calls, imports} = typed(content.type);
	return {type: 'String', calls: [...calls, callWithText(send, content.text)], imports};
};

/** The call that sets a field. */
export const field = ([name, value]: Field): Doc =>
	name === 'Location' ? call('location', `URI.create(${string(value)})`) : call('header', string(name), string(value));

/** The classes that {@link field} needs for these. */
export const fieldImports = (fields: readonly Field[]): readonly string[] =>
	fields.some(([name]) => name === 'Location') ? ['java.net.URI'] : [];

/** The call that begins the builder of a response. */
export const statusCall = (status: number): string => (status === 200 ? 'ok()' : `status(${status})`);

/** A file whose imports are in the order of Spring's own code: Java, the others, Spring. */
export const springFile = (names: readonly string[], docs: readonly Doc[]): string =>
	javaFile(names, docs, [
		/^java\./,
		/^jakarta\./,
		/^(?!java\.|jakarta\.|org\.springframework\.)/,
		/^org\.springframework\./,
	]);
