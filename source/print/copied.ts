import type {Copied} from '../clipboard/index.js';
import {neutralise} from '../curl/index.js';
import {failure} from '../i18n/failures/index.js';
import {messagesOf} from '../i18n/index.js';
import type {Language} from '../language.js';
import {failureLine} from './failure-line.js';

/** What came of copying, in a line that is safe to draw: it may name a file or a program of the environment. */
export const copiedLine = (copied: Copied, language: Language): string => {
	if (!copied.ok) {
		return failureLine(failure('both', copied.reason, copied.cure), language);
	}

	const words = messagesOf(language);
	const via = copied.path ?? copied.via;
	return neutralise((copied.certain ? words.copied : words.sent)(copied.octets, via)).text;
};
