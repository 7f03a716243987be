import {findByCode} from '../../statuses/index.js';
import {toneOf, type Tone} from '../common/theme.js';

/** The tone of a status code, registered or not. */
export const toneOfCode = (code: number): Tone | undefined => {
	const status = findByCode(code);
	return status === undefined ? undefined : toneOf(status.class);
};
