import type {Messages} from '../../i18n/index.js';
import {shownKey, type ActionName, type HintLabel} from '../input/keymap.js';
import {span, type Line} from '../common/lines.js';

/** Keys and what they do here, for the border of a pane. */
export const keysLine = (
	words: Messages,
	...keys: ReadonlyArray<readonly [action: ActionName, label: HintLabel]>
): Line =>
	keys.flatMap(([action, label], index) => [
		span(`${index === 0 ? '' : '  '}${shownKey(action)}`, 'key'),
		span(` ${words.hints[label]}`, 'dim'),
	]);
