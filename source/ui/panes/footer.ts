import type {Status} from '../../statuses/index.js';
import {neighboursOf} from '../../statuses/neighbours.js';
import {hints, type Context} from '../input/keymap.js';
import {isTabbed, modeOf} from '../drawing/layout.js';
import {clip, fit, justify, shift, span, width, type Line, type Span} from '../common/lines.js';
import type {State} from '../state/state.js';
import type {View} from '../state/view.js';
import {withCursor} from './input.js';

const aboutContext = ({code}: Status): Context => (neighboursOf(code).length === 0 ? 'alone' : 'about');

/** Where the reader is, which decides what the footer teaches. */
export const contextOf = ({dialog, live, focus, shown, size, status}: State): Context => {
	switch (dialog.kind) {
		case 'find':
			return 'find';
		case 'frameworks':
			return 'pick';
		case 'prompt':
		case 'confirm':
			return 'prompt';
		case 'help':
			return 'help';
		case 'decide':
			return 'decide';
		case 'history':
			return 'history';
		case 'method':
		case 'request':
			return 'edit';
		case 'none': {
			if (live.kind !== 'none') {
				return live.kind === 'running' ? 'running' : 'live';
			}

			if (focus === 'list') {
				return modeOf(size) === 'small' ? 'small' : shown === 'about' ? aboutContext(status) : 'browse';
			}

			return focus === 'curl' ? 'curl' : 'pane';
		}
	}
};

const hintLine = ({state, words, layout}: View, room: number): Line => {
	const isNarrow = isTabbed(layout.mode);
	const labels = isNarrow ? {...words.hints, ...words.shortHints} : words.hints;
	const gap = isNarrow ? '  ' : '   ';
	const line: Span[] = [];
	for (const {keys, label} of hints[contextOf(state)]) {
		const next = [span(line.length === 0 ? ' ' : gap), span(keys, 'key'), span(` ${labels[label]}`, 'dim')];
		if (width(line) + width(next) > room) {
			break;
		}

		line.push(...next);
	}

	return line;
};

/** The last line: what the keys do here, and on the right what just happened; or the line that is being typed. */
export const footer = (view: View): Line => {
	const {state, words, layout} = view;
	const size = layout.footer.width;
	if (state.dialog.kind === 'prompt') {
		const {purpose, editor, error} = state.dialog;
		const help = purpose === 'target' ? words.prompt.targetHelp : '';
		const message = error === undefined ? [span(`${help} `, 'dim')] : [span(` ${error} `, 'bad')];
		const input = [span(` ${words.prompt[purpose]}: `, 'title'), ...withCursor(editor), span('  ')];
		if (width(input) + width(message) <= size) {
			return justify(input, message, size);
		}

		// What went wrong matters more than the text that the next key brings back; its end says what.
		return fit(error === undefined ? input : shift(message, width(message) - size), size);
	}

	if (state.dialog.kind === 'confirm') {
		const {method, host} = state.dialog;
		const {ask, yes, no} = words.confirm;
		const answers = [span(' y', 'key'), span(` ${yes}  `, 'dim'), span('n', 'key'), span(` ${no} `, 'dim')];
		const question = [span(` ${ask(method, host)} `, 'warning')];
		return fit([...clip(question, size - width(answers)), ...answers], size);
	}

	const {notice} = state;
	const right = notice === undefined ? [] : clip([span(` ${notice.text} `, notice.kind)], size - 1);
	return justify(hintLine(view, size - width(right) - 1), right, size);
};
