import {respond, type Field} from '../../response/index.js';
import type {Status} from '../../statuses/index.js';
import {ok, refusal} from '../answers/refusal.js';
import {withContent, withFields} from '../answers/change.js';
import type {PlannedAnswer, RequestInfo, Plan, Route} from '../routing/plan.js';
import {plainText} from '../answers/reply.js';
import {codes as inWords, statusFor} from '../query/weights.js';
import {isParseError, type ParseError} from '../parse-error.js';
import {fieldOf} from '../request/echo.js';
import {fieldsFrom} from '../request/field.js';
import {withNumbers} from '../request/numbers.js';
import {queryOf} from '../request/query.js';
import {textOrJson} from '../request/text-or-json.js';

/** The most codes that /random chooses from; a range counts as many as it has. */
const mostCodes = 1000;

/** Fields of the request that tell how to answer begin so. */
const prefix = 'x-httpstatus-';

/** A value that the query or a field of the request has. */
const optionOf = (request: RequestInfo, name: string): string | undefined =>
	queryOf(request)[name] ?? fieldOf(request, `${prefix}${name}`);

const titled = (name: string): string => name.replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** The fields that the request asks for: `X-HttpStatus-Response-Foo: Bar` is `Foo: Bar`. */
const wantedFields = (request: RequestInfo): readonly Field[] | ParseError =>
	fieldsFrom(
		Object.keys(request.fields)
			.filter((name) => name.startsWith(`${prefix}response-`))
			.map((name) => [titled(name.slice(`${prefix}response-`.length)), fieldOf(request, name) ?? '']),
	);

const answerTo = (request: RequestInfo, status: Status, fields: readonly Field[]): PlannedAnswer => {
	const isSuppressed = optionOf(request, 'suppressbody')?.toLowerCase() === 'true' && status.content !== 'required';
	const {code, phrase: description} = status;
	const [type, text] =
		textOrJson(request) === 'json'
			? ['application/json', JSON.stringify({code, description})]
			: [plainText, `${code} ${description}`];
	return {
		make(date) {
			const preview = respond(status, ok, {format: 'text', date});
			return withFields(withContent(preview, type, isSuppressed ? '' : text), fields);
		},
	};
};

const sleepLimit = {sleep: {least: 0, most: 60_000, otherwise: 0}} as const;

const refused = (reason: string): Plan => ({answer: refusal(400, reason)});

const planFor = (request: RequestInfo, code: string): Plan => {
	const status = statusFor(code);
	if (status === undefined || status.role === 'upgrade') {
		return refused(`A status code here is one of ${inWords}, but 101, for which there is /status/101.`);
	}

	const fields = wantedFields(request);
	return isParseError(fields)
		? refused(fields.problem)
		: withNumbers({sleep: optionOf(request, 'sleep')}, sleepLimit, ({sleep}) => ({
				answer: answerTo(request, status, fields),
				...(sleep > 0 && {wait: sleep}),
			}));
};

/** The codes of a list such as `200,500-504`, or `undefined` where it is none. */
const codesOf = (list: string): readonly number[] | undefined => {
	const ranges = list.split(',').map((each) => /^\s*(?<from>\d{3})(?:-(?<to>\d{3}))?\s*$/.exec(each)?.groups);
	const codes = ranges.slice(0, mostCodes).flatMap((range) => {
		const [from, to] = [Number(range?.['from']), Number(range?.['to'] ?? range?.['from'])];
		return to >= from ? Array.from({length: to - from + 1}, (_, index) => from + index) : [Number.NaN];
	});
	return ranges.length > mostCodes || codes.length > mostCodes || codes.some(Number.isNaN) ? undefined : codes;
};

/** The paths of httpstat.us. */
export const httpstat: readonly Route[] = [
	{
		path: '/random/{codes}',
		summary: 'one of these statuses, such as 200,201,500-504',
		plan(request, {codes: list = ''}, {random}) {
			const codes = codesOf(list);
			const code = codes?.[Math.floor(random(queryOf(request)['seed'], request.path) * codes.length)];
			return code === undefined
				? refused(`After /random/ come at most ${mostCodes} codes or ranges, such as 200,201,500-504.`)
				: planFor(request, String(code));
		},
	},
	{
		path: '/{code#}',
		summary:
			'the status as httpstat.us has it; ?sleep= milliseconds, ?suppressBody=true, X-HttpStatus-Response-Name fields',
		plan: (request, {code = ''}) => planFor(request, code),
	},
];
