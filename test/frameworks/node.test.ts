import {format} from 'prettier';
import {expect, test} from 'vitest';
import {everyVersion} from '../../source/frameworks/index.js';
import {writers} from './writers.js';
import {bodyFormats} from '../../source/response/index.js';
import {registered} from '../../source/statuses/index.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const parsers: Readonly<Record<string, string>> = {JavaScript: 'babel', TypeScript: 'typescript'};

const rows = everyVersion.filter(({language}) => language.name in parsers);

const responses = [
	...registered.flatMap(({code}) =>
		bodyFormats
			.filter((body) => body === 'json' || code % 100 < 6)
			.map((body) => ({code, name: `${code} ${body}`, response: responseFor(code, body)})),
	),
	...bodyFormats.map((body) => ({code: 417, name: `hostile ${body}`, response: responseFor(417, body, hostile)})),
];

test.each(rows.map((row) => [row.id, row] as const))(
	'prettier leaves the code of %s as it is',
	async (_, {id, cannot, language}) => {
		for (const {name, response} of responses.filter(({code}) => !cannot.includes(code))) {
			const code = writers[id].snippet(response);
			expect(await format(code, {parser: parsers[language.name] ?? 'babel'}), name).toBe(code);
		}
	},
	30_000,
);
