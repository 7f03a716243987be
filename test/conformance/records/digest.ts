import {createHash} from 'node:crypto';
import type {Framework} from '../../../source/frameworks/index.js';
import {writers} from '../../frameworks/writers.js';
import {trialsOf} from '../results.js';

/** The first 16 hexadecimal digits of the SHA-256 of a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a record of a framework would be of now, by status code: the digest of each snippet, and of each refusal's reason. */
export const digestsOf = (framework: Framework): ReadonlyMap<number, string> =>
	new Map([
		...trialsOf(framework).map(({status, snippet}) => [status.code, digest(snippet)] as const),
		...Object.entries(writers[framework.id].refusals).map(([code, {no}]) => [Number(code), digest(no)] as const),
	]);
