import {parametersOf} from './parameters.js';

/** A media type and its parameters by lower-case name (RFC 9110 §8.3.1). */
export type MediaType = {readonly type: string; readonly parameters: Readonly<Record<string, string>>};

/** The media type of a `Content-Type`; empty where there is none. */
export const mediaTypeOf = (value: string | readonly string[] | undefined): MediaType => {
	const [type = '', ...rest] = String(value ?? '').split(';');
	return {type: type.trim().toLowerCase(), parameters: parametersOf(rest.join(';'))};
};
