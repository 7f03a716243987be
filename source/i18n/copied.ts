import type {Language} from '../language.js';
import {failure, type Failure} from './failures/index.js';
import {failureText} from './failures/text.js';
import {messagesOf} from './messages.js';

/** What came of copying, as far as a reader is told. */
export type CopyOutcome =
	| {
			readonly ok: true;
			/** How many octets the text has in UTF-8. */
			readonly octets: number;
			/** The tool, the escape sequence, or that it is a file. */
			readonly via: string;
			/** `false` where nothing tells whether the text arrived: it was sent, not copied. */
			readonly certain: boolean;
			/** The file that holds the text, where it is one. */
			readonly path?: string;
	  }
	| {readonly ok: false; readonly reason: Failure; readonly cure: Failure};

/** What came of copying, in words. */
export const copiedLine = (copied: CopyOutcome, language: Language): string => {
	if (!copied.ok) {
		return failureText(failure('both', copied.reason, copied.cure), language);
	}

	const words = messagesOf(language);
	const via = copied.path ?? copied.via;
	return (copied.certain ? words.copied : words.sent)(copied.octets, via);
};
