import type {AnsweredExchange, ContentView} from '../../../curl/index.js';
import {difference, isRedirect} from '../../../curl/live.js';
import {faultLine} from '../../../grid/verdict-line.js';
import type {Messages} from '../../../i18n/index.js';
import type {Language} from '../../../language.js';
import {span} from '../../common/lines.js';
import {memoise} from '../../common/memoise.js';
import {marked} from '../../common/wrap.js';
import type {CurlRun} from '../../state/state.js';
import {borderKeys} from '../border-keys.js';
import type {PaneContent} from '../pane.js';
import {rowLines} from './difference-row.js';
import {raisedLines} from './raised.js';
import {timingLines} from './timings.js';

/** What Esc and Enter do beside a run that is over. */
export const afterRun = [
	['back', 'back'],
	['run', 'again'],
] as const;

/**
 * What came, compared with the preview, under how long it took and what else there is to say of it. Kept while it is
 * asked for the same: up to 64 KiB of content are many lines, and every key draws anew.
 */
export const answerContent = memoise(
	(
		run: CurlRun,
		exchange: AnsweredExchange,
		view: ContentView,
		words: Messages,
		language: Language,
		width: number,
		height: number,
	): Omit<PaneContent, 'title'> => {
		const {request, expected, chosen} = run;
		const {response, httpVersion, hops, timings, contentLength, truncated, fault} = exchange;
		const {rows, neutralised} = difference({
			expected,
			received: response,
			httpVersion,
			asked: chosen.status,
			hops,
			request,
			view,
		});
		const leftOut = truncated ? contentLength - (response.content?.length ?? 0) : 0;
		const remarks = [
			...(fault === undefined ? [] : [faultLine(fault, language)]),
			...(request.insecure === true ? [words.unchecked] : []),
			...(leftOut > 0 ? [words.live.leftOut(leftOut)] : []),
			...(neutralised > 0 ? [words.live.neutralised(neutralised)] : []),
		];
		const leads = isRedirect(response) && request.follow !== true;
		return {
			lines: [
				...(timings === undefined ? [] : timingLines(timings, words, {width, height})),
				...remarks.flatMap((remark) => marked('!', remark, width, 'warning')),
				...rows.flatMap((row) => rowLines(row, words, width)),
				...raisedLines(fault?.raised ?? [], words, width),
				...(leftOut > 0 ? [[span(`   … ${words.live.leftOut(leftOut)}`, 'warning')]] : []),
			],
			text: rows.map(({text}) => text).join('\n'),
			bottom: borderKeys(
				words,
				...afterRun,
				...(leads ? [['follow', 'follow'] as const] : []),
				...(response.content === undefined ? [] : [['content', 'content'] as const]),
			),
		};
	},
);
