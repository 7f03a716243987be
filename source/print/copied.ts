import type {Copied} from '../clipboard/index.js';
import type {Messages} from '../i18n/index.js';

/** What came of copying, in words. */
export const copiedLine = (copied: Copied, words: Messages): string => {
	if (!copied.ok) {
		return `${copied.reason}; ${copied.cure}`;
	}

	const via = copied.path ?? copied.via;
	return (copied.certain ? words.copied : words.sent)(copied.octets, via);
};
