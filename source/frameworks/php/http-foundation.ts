import type {Response} from '../../response/index.js';
import {constantName, upperCase} from '../response-parts.js';

/** What HttpFoundation does not call by the phrase that IANA lists now. */
const name = constantName(
	{
		104: undefined,
		306: 'RESERVED',
		308: 'PERMANENTLY_REDIRECT',
		413: 'REQUEST_ENTITY_TOO_LARGE',
		414: 'REQUEST_URI_TOO_LONG',
		416: 'REQUESTED_RANGE_NOT_SATISFIABLE',
		418: 'I_AM_A_TEAPOT',
		422: 'UNPROCESSABLE_ENTITY',
		505: 'VERSION_NOT_SUPPORTED',
		506: 'VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL',
	},
	upperCase,
);

/** The constant of HttpFoundation for a status code, or the number where it has none: `Response::HTTP_NOT_FOUND`. */
export const constantOf = (response: Pick<Response, 'status'>): string => {
	const constant = name(response);
	return constant === undefined ? String(response.status) : `Response::HTTP_${constant}`;
};
