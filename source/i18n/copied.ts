import type {Language} from '../language.js';
import {neutralise} from '../neutralise.js';
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

const words = (copied: CopyOutcome, language: Language): string => {
	if (!copied.ok) {
		return failureText(failure('both', copied.reason, copied.cure), language);
	}

	const messages = messagesOf(language);
	const via = copied.path ?? copied.via;
	return (copied.certain ? messages.copied : messages.sent)(copied.octets, via);
};

/** What came of copying, in a line that is safe to draw: it may name a file or a program of the environment. */
export const copiedLine = (copied: CopyOutcome, language: Language): string => neutralise(words(copied, language)).text;
