import type {Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {constantName, pascalCase} from '../response-parts.js';

const string = literals.kotlin;

const nameless = [103, 104, 208, 226, 418, 421, 428, 451, 508, 510, 511].map((code) => [code, undefined] as const);

/** What Ktor does not call by the phrase that IANA lists now. */
const name = constantName(
	{
		...Object.fromEntries(nameless),
		306: 'SwitchProxy',
		413: 'PayloadTooLarge',
		414: 'RequestURITooLong',
		416: 'RequestedRangeNotSatisfiable',
		422: 'UnprocessableEntity',
		431: 'RequestHeaderFieldTooLarge',
		505: 'VersionNotSupported',
	},
	pascalCase,
);

/** A status as Ktor calls it, or by its number and its phrase. */
export const statusOf = (response: Pick<Response, 'status' | 'phrase'>): string => {
	const constant = name(response);
	return constant === undefined
		? `HttpStatusCode(${response.status}, ${string(response.phrase)})`
		: `HttpStatusCode.${constant}`;
};

/** The media types that Ktor has a constant for. */
const mediaTypes: Readonly<Record<string, string>> = {
	'application/json': 'ContentType.Application.Json',
	'application/problem+json': 'ContentType.Application.ProblemJson',
	'application/xml': 'ContentType.Application.Xml',
	'text/html; charset=utf-8': 'ContentType.Text.Html',
	'text/plain; charset=utf-8': 'ContentType.Text.Plain',
};

/** A media type as Ktor calls it. */
export const contentType = (type: string): string => mediaTypes[type] ?? `ContentType.parse(${string(type)})`;
