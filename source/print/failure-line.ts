import {neutralise} from '../neutralise.js';
import type {Failure} from '../i18n/failures/index.js';
import {failureText} from '../i18n/failures/text.js';
import type {Language} from '../language.js';

/** A failure in one line that is safe to draw, whatever it names. */
export const failureLine = (failure: Failure, language: Language): string =>
	neutralise(failureText(failure, language)).text;
