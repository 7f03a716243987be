import {respond, type Field} from '../../response/index.js';
import type {Status} from '../../statuses/index.js';
import {ok, refusal} from '../answers.js';
import {withContent, withFields} from '../edit.js';
import type {Answer, Asked, Plan, Route} from '../plan.js';
import {plainText} from '../reply.js';
import {codes as inWords, statusFor} from '../query/weights.js';
import {isWrong, type Wrong} from '../query/wrong.js';
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
const optionOf = (asked: Asked, name: string): string | undefined =>
	queryOf(asked)[name] ?? fieldOf(asked, `${prefix}${name}`);

const titled = (name: string): string => name.replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** The fields that the request asks for: `X-HttpStatus-Response-Foo: Bar` is `Foo: Bar`. */
const wantedFields = (asked: Asked): readonly Field[] | Wrong =>
	fieldsFrom(
		Object.keys(asked.fields)
			.filter((name) => name.startsWith(`${prefix}response-`))
			.map((name) => [titled(name.slice(`${prefix}response-`.length)), fieldOf(asked, name) ?? '']),
	);

const answerTo = (asked: Asked, status: Status, fields: readonly Field[]): Answer => {
	const isSuppressed = optionOf(asked, 'suppressbody')?.toLowerCase() === 'true' && status.content !== 'required';
	const {code, phrase: description} = status;
	const [type, text] =
		textOrJson(asked) === 'json'
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

const planFor = (asked: Asked, code: string): Plan => {
	const status = statusFor(code);
	if (status === undefined || status.role === 'upgrade') {
		return refused(`A status code here is one of ${inWords}, but 101, for which there is /status/101.`);
	}

	const fields = wantedFields(asked);
	return isWrong(fields)
		? refused(fields.wrong)
		: withNumbers({sleep: optionOf(asked, 'sleep')}, sleepLimit, ({sleep}) => ({
				answer: answerTo(asked, status, fields),
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
			const code = codes?.[Math.floor(random(queryOf(asked)['seed'], asked.path) * codes.length)];
			return code === undefined
				? refused(`After /random/ come at most ${mostCodes} codes or ranges, such as 200,201,500-504.`)
				: planFor(asked, String(code));
		},
	},
	{
		path: '/{code#}',
		summary:
			'the status as httpstat.us has it; ?sleep= milliseconds, ?suppressBody=true, X-HttpStatus-Response-Name fields',
		plan: (asked, {code = ''}) => planFor(asked, code),
	},
];
