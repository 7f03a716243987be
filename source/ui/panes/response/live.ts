import type {Verdict} from '../../../curl/index.js';
import {faultLine} from '../../../grid/verdict-line.js';
import {failureText} from '../../../i18n/failures/text.js';
import {plain, span, type Line} from '../../common/lines.js';
import type {Room} from '../../common/rect.js';
import {paragraph} from '../../common/wrap.js';
import {isTabbed} from '../../drawing/layout.js';
import {shownKey} from '../../keys/keymap.js';
import type {CurlRun, Live} from '../../state/state.js';
import type {View} from '../../state/view.js';
import {receivedLines} from '../about/unofficial.js';
import {borderKeys} from '../border-keys.js';
import type {PaneContent} from '../pane.js';
import {afterRun, answerContent} from './answer.js';
import {raisedLines} from './raised.js';
import {verdictSpan} from './verdict.js';

/** Why nothing came, and what to do about it. */
const faultLines = (view: View, verdict: Verdict, size: number): readonly Line[] => {
	const {state, words} = view;
	const {live} = words;
	switch (verdict.kind) {
		case 'unreachable':
			return [
				...paragraph(faultLine(verdict, state.language), size),
				...(verdict.remedy === undefined ? [] : paragraph(failureText(verdict.remedy, state.language), size)),
				...raisedLines(verdict.raised ?? [], words, size),
				[],
				...(state.target === undefined
					? []
					: [[span(' '), span(shownKey('target'), 'key'), span(`  ${live.anotherTarget}`)]]),
			];
		case 'missing':
			return paragraph(live.missingCure, size);
		case 'as-asked':
			return receivedLines(view, size);
		default:
			return [];
	}
};

/** Where tabs or nothing stand in place of the title, the verdict is the first line. */
const withHeadline = ({layout}: View, content: PaneContent): PaneContent =>
	isTabbed(layout.mode)
		? {
				...content,
				detail: [],
				lines: [[span(' '), ...content.title, span('  '), ...(content.detail ?? [])], ...content.lines],
			}
		: content;

const runningContent = ({words}: View, {request}: Extract<Live, {kind: 'running'}>): PaneContent => ({
	title: [span(`${words.live.running} ${request.method} ${request.url}`, 'warning')],
	lines: [],
	text: '',
	bottom: borderKeys(words, ['back', 'cancel']),
});

const doneContent = (view: View, run: CurlRun, room: Room): PaneContent => {
	const {state, words} = view;
	const {exchange, verdict, chosen, request} = run;
	const title = [verdictSpan(verdict, chosen.status.code, view)];
	const detail = [span(`${request.method} ${request.url}`, 'dim')];
	if (exchange.kind === 'answered') {
		const {contentView, language} = state;
		return {
			...answerContent(run, exchange, contentView, words, language, room.width, room.height),
			title,
			detail,
		};
	}

	const lines = faultLines(view, verdict, room.width);
	return {
		title,
		detail,
		lines,
		text: lines.map((line) => plain(line)).join('\n'),
		bottom: borderKeys(words, ...afterRun),
	};
};

/** A run of curl: the verdict as the title, then what came beside the preview. */
export const liveContent = (view: View, live: Exclude<Live, {kind: 'none'}>, room: Room): PaneContent =>
	withHeadline(view, live.kind === 'running' ? runningContent(view, live) : doneContent(view, live.run, room));
