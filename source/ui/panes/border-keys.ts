import type {Messages} from '../../i18n/index.js';
import {span, type Line} from '../common/lines.js';
import type {HintLabel} from '../keys/hints.js';
import {shownKey, type ActionName} from '../keys/keymap.js';

/** Keys and what they do here, for the border of a pane. */
export const borderKeys = (
	words: Messages,
	...keys: ReadonlyArray<readonly [action: ActionName, label: HintLabel]>
): Line =>
	keys.flatMap(([action, label], index) => [
		span(`${index === 0 ? '' : '  '}${shownKey(action)}`, 'key'),
		span(` ${words.hints[label]}`, 'dim'),
	]);
