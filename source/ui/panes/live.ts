import type {Answered, DifferenceRow, Mark, Verdict} from '../../curl/index.js';
import {difference, isRedirect} from '../../curl/live.js';
import type {Messages} from '../../i18n/index.js';
import {failureText} from '../../i18n/failures/text.js';
import {faultLine} from '../../grid/verdict-line.js';
import {shownKey} from '../input/keymap.js';
import {isTabbed} from '../drawing/layout.js';
import {fold, justify, plain, span, width, wrap, type Line} from '../common/lines.js';
import {toneOfCode} from './status-tone.js';
import type {Run} from '../state/state.js';
import type {Tone} from '../common/theme.js';
import {receivedLine} from './about-unofficial.js';
import {keysLine} from './keys.js';
import {noteLine} from './notes.js';
import {raisedLines} from './raised.js';
import {timingLines} from './timings.js';
import {verdictSpan} from './verdict.js';
import type {Content, Pane, View} from '../state/view.js';

const markTones: Readonly<Record<Mark, Tone | undefined>> = {
	' ': undefined,
	'≠': 'warning',
	'−': 'warning',
	'+': 'good',
	'→': 'dim',
};

/** A row of the comparison: its mark and the text, and what it means at the right edge, or below where both do not fit. */
const rowLines = ({mark, text, note}: DifferenceRow, words: Messages, size: number): readonly Line[] => {
	const code = /^HTTP\/[\d.]+ (\d{3})/.exec(text)?.[1];
	const isBad = note?.kind === 'must' || note?.kind === 'must-not';
	const markTone = isBad ? 'bad' : markTones[mark];
	const tone = code === undefined ? markTone : toneOfCode(Number(code));
	const colon = mark === ' ' ? (/^[\w-]+:/.exec(text)?.[0].length ?? 0) : 0;
	const left = [span(` ${mark} `, markTone), span(text.slice(0, colon), 'field'), span(text.slice(colon), tone)];
	if (note === undefined) {
		return [left];
	}

	const right = noteLine(note, words);
	const atEdge = (before: Line, after: Line): Line => justify(before, [...after, span(' ')], size);
	return width(left) + width(right) + 3 <= size
		? [atEdge(left, right)]
		: [left, ...fold(right, size - 2).map((line) => atEdge([], line))];
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
		case 'as-asked':
			return paragraphs([receivedLine(view)], size);
		default:
			return [];
	}
};

const back = ['back', 'back'] as const;
const again = ['run', 'again'] as const;

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
export const livePane: Pane = (view, inner) => withHeadline(view, liveContent(view, inner));

/** What was drawn of each run last, and for what: 64 KiB of content are many lines, and every key draws anew. */
const drawn = new WeakMap<Run, {readonly place: string; readonly content: Content}>();

/** What came of a run in a place; made once for each place, since a run does not change. */
const answeredContent = (view: View, run: Run, exchange: Answered, inner: Parameters<Pane>[1]): Content => {
	const {language, contentView} = view.state;
	const place = [language, contentView, inner.width, inner.height].join(' ');
	const last = drawn.get(run);
	const content = last?.place === place ? last.content : answerIn(view, run, exchange, inner);
	drawn.set(run, {place, content});
	return content;
};

/** What came, under how long it took and what is to be known of it. */
const answerIn = (view: View, run: Run, exchange: Answered, inner: Parameters<Pane>[1]): Content => {
	const {state, words} = view;
	const {language, contentView} = state;
	const {response, httpVersion, hops, timings, contentLength, truncated, fault} = exchange;
	const {rows, neutralised} = difference({
		expected: run.expected,
		received: response,
		httpVersion,
		asked: run.chosen.status,
		hops,
		request: run.request,
		view: contentView,
	});
	const leftOut = truncated ? contentLength - (response.content?.length ?? 0) : 0;
	const remarks = [
		...(fault === undefined ? [] : [faultLine(fault, language)]),
		...(run.request.insecure === true ? [words.unchecked] : []),
		...(leftOut > 0 ? [words.live.leftOut(leftOut)] : []),
		...(neutralised > 0 ? [words.live.neutralised(neutralised)] : []),
	];
	const leads = isRedirect(response) && run.request.follow !== true;
	return {
		title: [],
		lines: [
			...(timings === undefined ? [] : timingLines(timings, words, inner)),
			...remarks.flatMap((remark) =>
				wrap(remark, inner.width - 4).map((line, index): Line => [
					span(index === 0 ? ' ! ' : '   ', 'warning'),
					span(line, 'warning'),
				]),
			),
			...rows.flatMap((row) => rowLines(row, words, inner.width)),
			...raisedLines(fault?.raised ?? [], view, inner.width),
			...(leftOut > 0 ? [[span(`   … ${words.live.leftOut(leftOut)}`, 'warning')]] : []),
		],
		text: rows.map(({text}) => text).join('\n'),
		bottom: keysLine(
			words,
			back,
			again,
			...(leads ? [['follow', 'follow'] as const] : []),
			...(response.content === undefined ? [] : [['content', 'content'] as const]),
		),
	};
};

const liveContent = (view: View, inner: Parameters<Pane>[1]): Content => {
	const {state, words} = view;
	const {live} = state;
	if (live.kind === 'none') {
		return {title: [], lines: [], text: ''};
	}

	const {method, url} = live.kind === 'done' ? live.run.request : live.request;
	if (live.kind === 'running') {
		return {
			title: [span(`${words.live.running} ${method} ${url}`, 'warning')],
			lines: [],
			text: '',
			bottom: keysLine(view.words, ['back', 'cancel']),
		};
	}

	const {run} = live;
	const {exchange, verdict, chosen} = run;
	const title = [verdictSpan(verdict, chosen.status.code, view)];
	const detail = [span(`${method} ${url}`, 'dim')];
	if (exchange.kind === 'answered') {
		return {...answeredContent(view, run, exchange, inner), title, detail};
	}

	const lines = failure(view, verdict, inner.width);
	return {
		title,
		detail,
		lines,
		text: lines.map((line) => plain(line)).join('\n'),
		bottom: keysLine(view.words, back, again),
	};
};
