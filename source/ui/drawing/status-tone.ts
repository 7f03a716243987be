import {findByCode, type StatusClass} from '../../statuses/index.js';
import type {Tone} from '../common/theme.js';

/** The tone of a class of statuses. */
export const toneOf = (statusClass: StatusClass): Tone => `class${statusClass}`;

/** The tone of a status code; `undefined` where it is not registered. */
export const toneOfCode = (code: number): Tone | undefined => {
	const status = findByCode(code);
	return status === undefined ? undefined : toneOf(status.class);
};
