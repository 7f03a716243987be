import {difference, type DifferenceRow, type Mark, type Verdict} from '../../curl/index.js';
import {failureText} from '../../i18n/failures/text.js';
import {faultLine, verdictLine} from '../../print/outcome.js';
import {shownKey} from '../keymap.js';
import {isTabbed} from '../layout.js';
import {raisedLines} from './raised.js';
import {cells, clip, justify, plain, span, wrap, type Line} from '../lines.js';
import {toneOfCode} from './status-tone.js';
import type {Tone} from '../theme.js';
import type {Content, Pane, View} from '../view.js';

const tones: Readonly<Record<Verdict['kind'], Tone>> = {
	'as-asked': 'good',
	different: 'bad',
	broken: 'bad',
	unreachable: 'bad',
	missing: 'bad',
	cancelled: 'warning',
};

const markTones: Readonly<Record<Mark, Tone | undefined>> = {' ': undefined, '≠': 'warning', '−': 'bad', '+': 'good'};

/** A row of the comparison: its mark, the text, and at the right edge what it means. */
const rowLine = ({mark, text, note}: DifferenceRow, code: number, size: number): Line => {
	const isStatusLine = /^HTTP\/[\d.]+ (\d{3})/.exec(text);
	const tone = isStatusLine === null ? markTones[mark] : (toneOfCode(Number(isStatusLine[1])) ?? toneOfCode(code));
	const colon = mark === ' ' ? (/^[\w-]+:/.exec(text)?.[0].length ?? 0) : 0;
	const left = [span(` ${mark} `, markTones[mark]), span(text.slice(0, colon), 'field'), span(text.slice(colon), tone)];
	if (note === undefined) {
		return left;
	}

	const right = [span(`  ${note} `, mark === '−' ? 'bad' : 'dim')];
	return cells(note) + 16 > size ? [...left, ...right] : justify(clip(left, size - cells(note) - 3), right, size);
};

const paragraphs = (texts: ReadonlyArray<string | undefined>, size: number): readonly Line[] =>
	texts.flatMap((text) => (text === undefined ? [] : wrap(text, size - 2).map((line): Line => [span(` ${line}`)])));

const failure = (view: View, verdict: Verdict, size: number): readonly Line[] => {
	const {state, words} = view;
	const {live} = words;
	switch (verdict.kind) {
		case 'unreachable':
			return [
				...paragraphs(
					[faultLine(verdict, state.language), verdict.remedy && failureText(verdict.remedy, state.language)],
					size,
				),
				...raisedLines(verdict.raised ?? [], view, size),
				[],
				...(state.target === undefined
					? []
					: [[span(' '), span(shownKey('target'), 'key'), span(`  ${live.anotherTarget}`)]]),
			];
		case 'missing':
			return paragraphs([live.missingCure], size);
		default:
			return [];
	}
};

const again = ({words}: View): Line => [
	span(shownKey('back'), 'key'),
	span(` ${words.hints.back}  `, 'dim'),
	span(shownKey('run'), 'key'),
	span(` ${words.hints.again}`, 'dim'),
];

/** Where tabs or nothing stand in place of the title, the verdict is the first line. */
const withHeadline = ({layout}: View, content: Content): Content =>
	isTabbed(layout.mode)
		? {
				...content,
				detail: [],
				lines: [[span(' '), ...content.title, span('  '), ...(content.detail ?? [])], ...content.lines],
			}
		: content;

/** A live run: the verdict as the title, then what came beside the preview. */
export const livePane: Pane = (view, inner) => withHeadline(view, liveContent(view, inner.width));

const liveContent = (view: View, size: number): Content => {
	const {state, cell, words} = view;
	const {live} = state;
	if (live.kind !== 'done') {
		const {url, method} = cell.request;
		return {
			title: [span(`${words.live.running} ${method} ${url}`, 'warning')],
			lines: [],
			text: '',
			bottom: [span(shownKey('back'), 'key'), span(` ${words.hints.cancel}`, 'dim')],
		};
	}

	const {exchange, verdict} = live;
	const verdictText =
		verdict.kind === 'unreachable'
			? words.live.unreachable
			: verdict.kind === 'broken'
				? words.live.broken(verdict.got)
				: verdictLine(verdict, cell.status.code, state.language);
	const title = [span(verdictText, tones[verdict.kind])];
	const detail = [span(`${cell.request.method} ${live.url}`, 'dim')];
	if (exchange.kind !== 'answered') {
		const lines = failure(view, verdict, size);
		return {
			title,
			detail,
			lines,
			text: lines.map((line) => plain(line)).join('\n'),
			bottom: again(view),
		};
	}

	const {response, httpVersion, timings, contentLength, truncated, fault} = exchange;
	const compared = difference({expected: cell.response, received: response, httpVersion, asked: cell.status});
	const remarks = [
		...(fault === undefined ? [] : [faultLine(fault, state.language)]),
		...(cell.request.insecure === true ? [words.unchecked] : []),
		...(truncated ? [words.live.received(contentLength)] : []),
		...(compared.neutralised > 0 ? [words.live.neutralised(compared.neutralised)] : []),
	];
	return {
		title,
		detail:
			timings === undefined ? detail : [span(words.live.milliseconds(timings.total)), span(' ─ ', 'dim'), ...detail],
		lines: [
			...remarks.map((remark): Line => [span(' ! ', 'warning'), span(remark, 'warning')]),
			...compared.rows.map((row) => rowLine(row, response.status, size)),
			...raisedLines(fault?.raised ?? [], view, size),
		],
		text: compared.rows.map(({text}) => text).join('\n'),
		bottom: [...(timings === undefined ? [] : [span(`${words.live.timings(timings)} ─ `, 'dim')]), ...again(view)],
	};
};
