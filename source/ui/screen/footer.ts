import {clip, fit, justify, shift, span, width, type Line, type Span} from '../common/lines.js';
import {withCursor} from '../common/text-field-line.js';
import {isTabbed} from '../drawing/layout.js';
import {hints} from '../keys/hints.js';
import type {DialogOf} from '../state/dialog.js';
import type {ScreenView, View} from '../state/view.js';
import {hintContextOf} from './hint-context.js';

const hintLine = ({state, words, layout}: View, room: number): Line => {
	const isNarrow = isTabbed(layout.mode);
	const labels = isNarrow ? {...words.hints, ...words.shortHints} : words.hints;
	const gap = isNarrow ? '  ' : '   ';
	const line: Span[] = [];
	for (const {keys, label} of hints[hintContextOf(state)]) {
		const next = [span(line.length === 0 ? ' ' : gap), span(keys, 'key'), span(` ${labels[label]}`, 'dim')];
		if (width(line) + width(next) > room) {
			break;
		}

		line.push(...next);
	}

	return line;
};

/** The line of a prompt, and beside it what can be typed, or what is wrong with it. */
const promptLine = ({words}: View, {purpose, typed, error}: DialogOf<'prompt'>, size: number): Line => {
	const help = purpose === 'target' ? words.prompt.targetHelp : '';
	const message = error === undefined ? [span(`${help} `, 'dim')] : [span(` ${error} `, 'bad')];
	const input = [span(` ${words.prompt[purpose]}: `, 'title'), ...withCursor(typed), span('  ')];
	if (width(input) + width(message) <= size) {
		return justify(input, message, size);
	}

	// What went wrong matters more than the text that the next key brings back; its end says what.
	return fit(error === undefined ? input : shift(message, width(message) - size), size);
};

/** The question before a request to a host that is not this machine, and its answers. */
const confirmLine = ({words}: View, {method, host}: DialogOf<'confirm'>, size: number): Line => {
	const {ask, yes, no} = words.confirm;
	const answers = [span(' y', 'key'), span(` ${yes}  `, 'dim'), span('n', 'key'), span(` ${no} `, 'dim')];
	const question = [span(` ${ask(method, host)} `, 'warning')];
	return fit([...clip(question, size - width(answers)), ...answers], size);
};

/** The last line: what the keys do here, and on the right what just happened; or the line that is being typed. */
export const footer = (view: ScreenView): Line => {
	const {notice, dialog} = view.state;
	const size = view.layout.footer.width;
	switch (dialog.kind) {
		case 'prompt':
			return promptLine(view, dialog, size);
		case 'confirm':
			return confirmLine(view, dialog, size);
		default: {
			const right = notice === undefined ? [] : clip([span(` ${notice.text} `, notice.kind)], size - 1);
			return justify(hintLine(view, size - width(right) - 1), right, size);
		}
	}
};
