import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import type {LibraryId, LibraryReading} from '../source/statuses/symbols.js';
import {readers} from './symbols/readers.js';
import {isOlder, readingOf} from './symbols/reading.js';

/*
 * Reads from the real libraries which symbols they have for statuses, and writes them down: `npm run symbols`.
 * A library that cannot be read here, or only in an older version, keeps what was written down before.
 */

const file = fileURLToPath(new URL('../source/statuses/symbols.json', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/symbols', import.meta.url));

type Readings = Readonly<Partial<Record<LibraryId, LibraryReading>>>;

/** What a library has now, or in words why that could not be read. */
const read = async (id: LibraryId): Promise<LibraryReading | string> => {
	const folder = path.join(cache, id);
	await mkdir(folder, {recursive: true});
	try {
		const reading = readingOf(await readers[id](folder));
		return Object.keys(reading.symbols).length === 0 ? 'nothing was found in it' : reading;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

/** What to write down of a library, and what there is to say about it. */
const decide = (
	reading: LibraryReading | string,
	before: LibraryReading | undefined,
): readonly [LibraryReading | undefined, string] => {
	if (typeof reading === 'string') {
		return [before, `stays ${before?.version ?? 'unread'}, because it could not be read: ${reading}`];
	}

	return before !== undefined && isOlder(reading.version, before.version)
		? [before, `stays ${before.version}, because only ${reading.version} is here`]
		: [reading, reading.version];
};

const before = JSON.parse(await readFile(file, 'utf8')) as Readings;
const after: Partial<Record<LibraryId, LibraryReading | undefined>> = {};
for (const id of Object.keys(readers) as LibraryId[]) {
	const [reading, said] = decide(await read(id), before[id]);
	after[id] = reading;
	console.log(`${id}: ${said}`);
}

await writeFile(file, await format(JSON.stringify(after), {parser: 'json', useTabs: true, printWidth: 120}));
