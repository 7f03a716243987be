import type {Copied} from '../clipboard/index.js';
import {failure} from '../i18n/failures/index.js';
import {failureText} from '../i18n/failures/text.js';
import {messagesOf} from '../i18n/index.js';
import type {Language} from '../language.js';

/** What came of copying, in words. */
export const copiedLine = (copied: Copied, language: Language): string => {
	if (!copied.ok) {
		return failureText(failure('both', copied.reason, copied.cure), language);
	}

	const words = messagesOf(language);
	const via = copied.path ?? copied.via;
	return (copied.certain ? words.copied : words.sent)(copied.octets, via);
};
