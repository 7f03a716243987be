import {deepStrictEqual} from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';
import {registered} from '../../source/statuses/index.js';
import {currentSummary} from '../../test/conformance/records/standing.js';

const asJson = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** A large table is read faster as JSON than as JavaScript that makes it: 4 ms for these. */
export const tablesAsJson: Plugin = {
	name: 'tables-as-json',
	setup({onLoad}) {
		onLoad({filter: /frameworks[/\\]verified-data\.ts$/}, () => ({
			contents: `export const verified = ${asJson(currentSummary())};`,
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
