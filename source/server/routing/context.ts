import {createHash} from 'node:crypto';
import type {RouteContext} from './plan.js';

/** How many keys, and how many seeds, are remembered at once; the oldest is forgotten first. */
const remembered = 10_000;

/** 32 bits that any change of the text changes: FNV-1a. */
const hashOf = (text: string): number => {
	let hash = 0x81_1c_9d_c5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
	}

	return hash >>> 0;
};

/** A sequence of numbers from 0 up to 1 that the seed alone decides: mulberry32. */
const sequenceOf = (seed: string): (() => number) => {
	let state = hashOf(seed);
	return () => {
		state = (state + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** A key that is not longer than this many characters is kept as it is, a longer one as its digest: clients choose keys. */
const longest = 200;

const shortened = (key: string): string =>
	key.length > longest ? createHash('sha256').update(key).digest('base64') : key;

/** Remembers a value for each key, of the most recent keys only. */
const createMemory = <T>(first: () => T) => {
	const values = new Map<string, T>();
	return {
		get: (name: string): T => values.get(shortened(name)) ?? first(),
		set: (name: string, value: T): void => {
			const key = shortened(name);
			values.delete(key);
			values.set(key, value);
			const [oldest] = values.keys();
			if (values.size > remembered && oldest !== undefined) {
				values.delete(oldest);
			}
		},
	};
};

/**
 * The memory of one server, and its chance.
 *
 * @param url where it is reached, asked for when it is needed: a server that has just begun does not know
 */
export const createContext = (url: () => string, now: () => Date): RouteContext => {
	const counts = createMemory(() => 0);
	const sequences = createMemory<(() => number) | undefined>(() => undefined);
	return {
		get url() {
			return url();
		},
		now,
		count(key) {
			const before = counts.get(key);
			counts.set(key, before + 1);
			return before;
		},
		random(seed, name = '') {
			if (seed === undefined) {
				return Math.random();
			}

			const key = JSON.stringify([seed, name]);
			const next = sequences.get(key) ?? sequenceOf(seed);
			sequences.set(key, next);
			return next();
		},
	};
};
