import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {clients, type Readings} from '../source/curl/raised.js';
import {symptoms, type Symptom} from '../source/curl/symptoms.js';
import {openPlaces} from './raised/places.js';
import {read} from './raised/programs.js';

/*
 * Reads from client libraries themselves what they raise on each symptom, and writes it down: `npm run raised`.
 * It needs python3 with venv, go, java and openssl; without one of them nothing is written.
 */

const file = fileURLToPath(new URL('../source/curl/raised.json', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/raised', import.meta.url));

await mkdir(cache, {recursive: true});
const {urls, close} = await openPlaces(cache);
/** Where a client gives up only after a while, or a name server has its own pace, once is enough. */
const slow: readonly Symptom[] = ['hang', 'hangLater', 'noName'];

const places = symptoms.map((symptom) => ({url: urls[symptom], isSlow: slow.includes(symptom)}));
const readings = new Map<string, Awaited<ReturnType<typeof read>>>();
for (const client of clients) {
	readings.set(client, await read(client, path.join(cache, client), places));
}

await close();
const of = <T>(choose: (reading: Awaited<ReturnType<typeof read>>) => T): Record<string, T> =>
	Object.fromEntries([...readings].map(([client, reading]) => [client, choose(reading)]));
const written = {
	versions: of(({version}) => version),
	raised: Object.fromEntries(symptoms.map((symptom, index) => [symptom, of(({errors}) => errors[index] ?? null)])),
} as Readings;
await writeFile(file, await format(JSON.stringify(written), {...(await resolveConfig(file)), filepath: file}));
