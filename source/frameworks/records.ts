import {readdirSync, readFileSync} from 'node:fs';
import type {Recorded, Records} from './recorded.js';

/** The folder of the records, a file a framework. */
export const recordFolder = new URL('verified/', import.meta.url);

const ending = '.json';

/** Reads the records from their files, which are not in the program: the build brings a summary of them. */
export const readRecords = (): Records =>
	Object.fromEntries(
		readdirSync(recordFolder)
			.filter((name) => name.endsWith(ending))
			.sort()
			.map((name) => [
				name.slice(0, -ending.length),
				JSON.parse(readFileSync(new URL(name, recordFolder), 'utf8')) as Recorded,
			]),
	);
