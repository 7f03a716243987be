import type {Field} from '../../../response/index.js';
import {refusal} from '../../answers/refusal.js';
import type {PlannedAnswer, RequestInfo, Route} from '../../routing/plan.js';
import {isParseError} from '../../parse-error.js';
import {octetsOf, reply} from '../../answers/reply.js';
import {fieldsFrom} from '../../request/field.js';
import {flattened} from '../../request/query.js';

/** The content that tells all fields, its own length among them: it settles once the length of the length does. */
const settled = (fields: readonly Field[], length = 0): string => {
	const all = flattened([['Content-Length', String(length)], ...fields]);
	const text = `${JSON.stringify(all, undefined, 2)}\n`;
	const actual = octetsOf(text).length;
	return actual === length ? text : settled(fields, actual);
};

const answerTo = ({query}: RequestInfo): PlannedAnswer => {
	const fields = fieldsFrom(new URLSearchParams(query));
	if (isParseError(fields)) {
		return refusal(400, fields.problem);
	}

	const isType = ([name]: Field): boolean => name.toLowerCase() === 'content-type';
	const type = fields.find(isType)?.[1] ?? 'application/json';
	const others = fields.filter((field) => !isType(field));
	return reply({type, content: settled([['Content-Type', type], ...others]), fields: others});
};

/** Sends the fields that the query has. */
export const responseHeaders: Route = {
	path: '/response-headers',
	methods: ['GET', 'HEAD', 'POST'],
	summary: 'a response with a field for each ?Name=value',
	plan: (request) => ({answer: answerTo(request)}),
};
