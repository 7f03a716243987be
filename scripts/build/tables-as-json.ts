import {deepStrictEqual} from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';
import {everyVersion} from '../../source/frameworks/index.js';
import type {VerifiedFile} from '../../source/frameworks/recorded.js';
import {summarise} from '../../source/frameworks/summary.js';
import record from '../../source/frameworks/verified.json' with {type: 'json'};
import {registered} from '../../source/statuses/index.js';
import {unproven} from '../../test/conformance/proven.js';

const asJson = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** The status codes of a framework whose code, or refusal, is not the one that was run. */
const changedOf = (id: string): readonly number[] => {
	const framework = everyVersion.find((each) => each.id === id);
	return framework === undefined ? [] : unproven(framework);
};

/** A large table is read faster as JSON than as JavaScript that makes it: 4 ms for these. */
export const tablesAsJson: Plugin = {
	name: 'tables-as-json',
	setup({onLoad}) {
		onLoad({filter: /frameworks[/\\]verified-data\.ts$/}, () => ({
			contents: `export const verified = ${asJson(summarise(record as VerifiedFile, changedOf))};`,
			loader: 'js',
		}));
		onLoad({filter: /symbols\.json$/}, async ({path}) => ({
			contents: `export default ${asJson(JSON.parse(await readFile(path, 'utf8')))};`,
			loader: 'js',
		}));
		onLoad({filter: /statuses[/\\]registered\.ts$/}, () => {
			deepStrictEqual(JSON.parse(JSON.stringify(registered)), registered, 'the catalogue is not plain data');
			return {contents: `export const registered = ${asJson(registered)};`, loader: 'js'};
		});
	},
};
