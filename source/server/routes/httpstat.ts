import {respond, type Field} from '../../response/index.js';
import {findAnyByCode, receivedOf, type Status} from '../../statuses/index.js';
import {ok, refusal} from '../answers.js';
import {withContent, withFields} from '../edit.js';
import type {Answer, Asked, Plan, Route} from '../plan.js';
import {plainText} from '../reply.js';
import {fieldOf} from '../request/echo.js';
import {fieldProblem} from '../request/field.js';
import {withNumbers} from '../request/numbers.js';
import {preferred} from '../request/preference.js';
import {queryOf} from '../request/query.js';
import {unassigned} from '../unassigned.js';

/** The most codes that /random chooses from; a range counts as many as it has. */
const mostCodes = 1000;

/** Fields of the request that tell how to answer begin so. */
const prefix = 'x-httpstatus-';

const statusOf = (code: number): Status | undefined => {
	const known = findAnyByCode(code);
	return (known && receivedOf(known)) ?? unassigned(code);
};

/** A value that the query or a field of the request has. */
const optionOf = (asked: Asked, name: string): string | undefined =>
	queryOf(asked)[name] ?? fieldOf(asked, `${prefix}${name}`);

/** The fields that the request asks for: `X-HttpStatus-Response-Foo: Bar` is `Foo: Bar`. */
const wantedFields = (asked: Asked): readonly Field[] =>
	Object.keys(asked.fields)
		.filter((name) => name.startsWith(`${prefix}response-`))
		.map((name) => [
			name.slice(`${prefix}response-`.length).replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase()),
			fieldOf(asked, name) ?? '',
		]);

const answerTo = (asked: Asked, status: Status): Answer => {
	const isSuppressed = optionOf(asked, 'suppressbody')?.toLowerCase() === 'true' && status.content !== 'required';
	const isJson = preferred(fieldOf(asked, 'accept'), [plainText, 'application/json']) === 'application/json';
	const content = isJson
		? JSON.stringify({code: status.code, description: status.phrase})
		: `${status.code} ${status.phrase}`;
	return {
		make(date) {
			const preview = respond(status, ok, {format: 'text', date});
			const type = isJson ? 'application/json' : plainText;
			return withFields(withContent(preview, type, isSuppressed ? '' : content), wantedFields(asked));
		},
	};
};

const sleepLimit = {sleep: {least: 0, most: 60_000, otherwise: 0}} as const;

const planFor = (asked: Asked, code: number): Plan => {
	const status = statusOf(code);
	if (status === undefined || status.role === 'upgrade') {
		return {
			answer: refusal(400, 'A status code here is one of 100, 102–104 or 200–599; for 101 there is /status/101.'),
		};
	}

	const problem = wantedFields(asked)
		.map((field) => fieldProblem(field))
		.find((each) => each !== undefined);
	if (problem !== undefined) {
		return {answer: refusal(400, problem)};
	}

	return withNumbers({sleep: optionOf(asked, 'sleep')}, sleepLimit, ({sleep}) => ({
		answer: answerTo(asked, status),
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
		plan(asked, {codes: list = ''}, {random}) {
			const codes = codesOf(list);
			const code = codes?.[Math.floor(random(queryOf(asked)['seed']) * codes.length)];
			return code === undefined
				? {answer: refusal(400, `After /random/ come at most ${mostCodes} codes or ranges, such as 200,201,500-504.`)}
				: planFor(asked, code);
		},
	},
	{
		path: '/{code#}',
		summary:
			'the status as httpstat.us has it; ?sleep= milliseconds, ?suppressBody=true, X-HttpStatus-Response-Name fields',
		plan: (asked, {code = ''}) => planFor(asked, Number(code)),
	},
];
