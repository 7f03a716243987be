import {readFileSync, statSync} from 'node:fs';
import {failure, type Failure} from '../i18n/failures/index.js';

/** A JSON object whose values are yet to be looked at. */
export type Unchecked = Readonly<Record<string, unknown>>;

/** A file's object, empty where there is no file, or what was expected of the one that is there. */
export type JsonResult =
	{readonly ok: true; readonly object: Unchecked} | {readonly ok: false; readonly expected: Failure};

/** Octets; more is not ours. */
const limit = 65_536;

const fail = (expected: Failure): JsonResult => ({ok: false, expected});

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
};

const isObject = (value: unknown): value is Unchecked =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a small JSON object, at once and whatever is there: it never waits on a pipe or a device. */
export const readJson = (path: string): JsonResult => {
	try {
		const stats = statSync(path, {throwIfNoEntry: false});
		if (stats === undefined) {
			return {ok: true, object: {}};
		}

		if (!stats.isFile() || stats.size > limit) {
			return fail(failure('aSmallFile', limit));
		}

		const object = parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
		return isObject(object) ? {ok: true, object} : fail(failure('anObject'));
	} catch {
		return fail(failure('aReadableFile'));
	}
};
