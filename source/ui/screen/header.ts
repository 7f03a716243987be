import {localNameOf} from '../../statuses/texts/index.js';
import {justify, span, width, type Line} from '../common/lines.js';
import {cite} from '../drawing/links.js';
import {toneOf} from '../drawing/status-tone.js';
import {shownKey} from '../keys/keymap.js';
import type {View} from '../state/view.js';

/** The line above the panes: what is selected, and the two keys that everybody needs; the class only where there is room. */
export const header = ({state, cell, words, layout}: View): Line => {
	const {status} = cell;
	const isWide = layout.mode !== 'medium';
	const size = layout.header.width;
	const name = [span(' status-tui', 'dim'), span(`   ${status.code} ${status.phrase}`, toneOf(status.class))];
	const localName = localNameOf(status, state.language);
	const local = localName === undefined ? [] : [span(`  ${localName}`, 'dim')];
	const group = [span(`   ${status.class}xx ${words.classes[status.class].toLowerCase()}`, 'dim')];
	const specification = [span('   '), cite(status.specification, 'dim')];
	const right = [
		...(isWide ? [span(`  ${state.language}`, 'dim')] : []),
		span(`  ${shownKey('help')}`, 'key'),
		span(` ${words.helpKey}`, 'dim'),
		...(isWide ? [span(`  ${shownKey('quit')}`, 'key'), span(` ${words.quitKey}`, 'dim')] : []),
		span(' '),
	];
	const forms = [
		[...name, ...local, ...group, ...specification],
		[...name, ...local, ...specification],
		[...name, ...specification],
	];
	return justify(forms.find((form) => width(form) + width(right) <= size) ?? name, right, size);
};
