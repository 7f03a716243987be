import {constantName, upperCase} from '../response-parts.js';

/** What `rest_framework.status` does not call by the phrase that IANA lists now. */
const name = constantName(
	{
		104: undefined,
		306: 'RESERVED',
		413: 'REQUEST_ENTITY_TOO_LARGE',
		414: 'REQUEST_URI_TOO_LONG',
		416: 'REQUESTED_RANGE_NOT_SATISFIABLE',
		418: 'IM_A_TEAPOT',
		422: 'UNPROCESSABLE_ENTITY',
		509: 'BANDWIDTH_LIMIT_EXCEEDED',
	},
	upperCase,
);

/** A status code as Django REST framework 3.18 calls it, or the number where it has no name: `status.HTTP_200_OK`. */
export const statusExpression = (status: number): string => {
	const constant = name({status});
	return constant === undefined ? String(status) : `status.HTTP_${status}_${constant}`;
};
