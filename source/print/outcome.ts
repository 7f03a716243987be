import {safeJson} from '../characters.js';
import type {Exchange, Fault, Timings, Verdict} from '../curl/index.js';
import {neutralise} from '../neutralise.js';
import {contentLines, phaseTimings} from '../curl/live.js';
import type {Cell} from '../grid/index.js';
import {verdictLine} from '../grid/verdict-line.js';
import {failureText} from '../i18n/failures/text.js';
import {messagesOf} from '../i18n/index.js';
import type {Language} from '../language.js';
import {rounded} from '../i18n/rounded.js';
import {fieldValue, head, type Response} from '../response/index.js';

/** What had happened when, in one line. */
const timingsLine = (timings: Timings, language: Language): string => {
	const {phases} = messagesOf(language).live;
	return `${phaseTimings(timings)
		.map(({phase, end}) => `${phases[phase]} ${rounded(end)}`)
		.join(' · ')} ms`;
};

/** A response that came from the network as lines that are safe to show. */
const responseLines = ({interim = [], ...response}: Response): readonly string[] => {
	const type = fieldValue(response, 'Content-Type') ?? '';
	const heads = [...interim, response].flatMap((each) => head(each).split('\r\n').slice(0, -1));
	return [
		...heads.map((line) => neutralise(line).text),
		...(response.content === undefined ? [] : contentLines(response.content, type, {mostRows: 16}).lines),
	];
};

/** Whether a verdict is that something went wrong on the way. */
export const isFault = (verdict: Verdict): verdict is Extract<Verdict, {kind: 'broken' | 'unreachable'}> =>
	verdict.kind === 'broken' || verdict.kind === 'unreachable';

/** What can be done about a fault, and what client libraries raise in its place. */
const faultLines = ({remedy, raised = []}: Fault, language: Language): readonly string[] => [
	...(remedy === undefined ? [] : [failureText(remedy, language)]),
	...(raised.length === 0 ? [] : [`${messagesOf(language).live.raised}:`]),
	...raised.map(({client, error}) => `  ${client}: ${error}`),
];

/** What came of a run for people: the verdict first, then how long it took, then what came back. */
export const outcomeText = (
	{status, request}: Cell,
	exchange: Exchange,
	verdict: Verdict,
	language: Language,
): string => {
	const {live} = messagesOf(language);
	const timings = exchange.kind === 'answered' ? exchange.timings : undefined;
	return [
		verdictLine(verdict, status.code, language),
		...(isFault(verdict) ? faultLines(verdict, language) : []),
		...(verdict.kind === 'missing' ? [live.missingCure] : []),
		`${request.method} ${request.url}`,
		...(timings === undefined ? [] : [timingsLine(timings, language)]),
		...(exchange.kind === 'answered' ? ['', ...responseLines(exchange.response)] : []),
		'',
	].join('\n');
};

/** A verdict with its reasons in words. */
const inWords = (verdict: Verdict, language: Language): object =>
	isFault(verdict)
		? {
				...verdict,
				reason: failureText(verdict.reason, language),
				...(verdict.remedy !== undefined && {remedy: failureText(verdict.remedy, language)}),
			}
		: verdict;

/** What came of a run as JSON, with nothing in it that a terminal would obey. */
export const outcomeJson = (
	{status, request}: Cell,
	exchange: Exchange,
	verdict: Verdict,
	language: Language,
): string => {
	const answered = exchange.kind === 'answered' ? exchange : undefined;
	const decoder = new TextDecoder();
	return `${safeJson(
		JSON.stringify(
			{
				asked: status.code,
				request,
				verdict: inWords(verdict, language),
				...(answered !== undefined && {
					response: {
						...answered.response,
						...(answered.response.content !== undefined && {
							content: decoder.decode(answered.response.content),
						}),
					},
					timings: answered.timings,
					contentLength: answered.contentLength,
				}),
			},
			undefined,
			2,
		),
	)}\n`;
};
