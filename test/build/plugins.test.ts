import {describe, expect, test, vi} from 'vitest';
import {toCommonJs} from '../../scripts/build/common-js.js';
import {plugins} from '../../scripts/build/plugins.js';
import {bundled, loaded} from './bundled.js';

/** A reason for a plugin: what is wrong with what is bundled without it, and right with it. */
type Reason = {
	/** What is wrong, as a sentence. */
	readonly wrong: string;
	/** The module that is bundled to see it. */
	readonly module: string;
	/** Whether it is wrong in what was bundled. */
	readonly isWrong: (text: string) => boolean | Promise<boolean>;
};

const has =
	(part: string) =>
	(text: string): boolean =>
		text.includes(part);

/** Whether a bundled module has a top-level await, which CommonJS cannot have. */
const waits = async (text: string): Promise<boolean> =>
	toCommonJs(text).then(
		() => false,
		(error: unknown) => /top-level await/i.test(String(error)),
	);

type Output = new (size: {readonly width: number; readonly height: number}) => {
	readonly write: (x: number, y: number, text: string, options: {readonly transformers: readonly []}) => void;
	readonly get: () => {readonly output: string};
	readonly applyWriteOperation: (...list: readonly unknown[]) => void;
};

/** Whether Ink's `Output` cuts two texts that lie beside each other into cells. */
const cutsBlocks = async (text: string): Promise<boolean> => {
	const {Output} = (await loaded(text)) as {readonly Output: Output};
	const cut = vi.spyOn(Output.prototype as InstanceType<Output>, 'applyWriteOperation');
	const output = new Output({width: 4, height: 1});
	output.write(0, 0, 'ab', {transformers: []});
	output.write(2, 0, 'cd', {transformers: []});
	expect(output.get().output).toBe('abcd');
	return cut.mock.calls.length > 0;
};

/** Whether Ink looks for the change in a line of letters, borders and marks with a segmenter. */
const segmentsPlainLines = async (text: string): Promise<boolean> => {
	const {lineUpdate} = (await loaded(text)) as {
		readonly lineUpdate: (before: string, after: string, columns: number) => string;
	};
	const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
	try {
		expect(lineUpdate('│ ✓ some text › 1 │', '│ ✓ some text › 2 │', 80)).toContain('2 │');
		return segment.mock.calls.length > 0;
	} finally {
		segment.mockRestore();
	}
};

const meow = `export {default} from 'meow';`;

const tables = `
	export {registered} from './source/statuses/registered.ts';
	export {verified} from './source/frameworks/verified-data.ts';
	export {default} from './source/statuses/symbols.json';
`;

const reasons: Readonly<Record<keyof typeof plugins, readonly Reason[]>> = {
	tablesAsJson: [
		{
			wrong: 'a table is JavaScript, not JSON',
			module: tables,
			isWrong: (text) => text.split('JSON.parse(').length - 1 < 3,
		},
	],
	leanMeow: [
		{wrong: 'meow brings the SPDX tables', module: meow, isWrong: has('AGPL-1.0-only')},
		{wrong: 'meow loads node:child_process', module: meow, isWrong: has('child_process')},
	],
	inkWithoutDevtools: [{wrong: 'Ink waits for the devtools', module: `export {render} from 'ink';`, isWrong: waits}],
	inkRows: [
		{
			wrong: 'Ink cuts texts beside each other into cells',
			module: `export {default as Output} from './node_modules/ink/build/output.js';`,
			isWrong: cutsBlocks,
		},
	],
	inkPlainLines: [
		{
			wrong: 'Ink segments lines in which every character takes one cell',
			module: `export {default as lineUpdate} from './node_modules/ink/build/line-update.js';`,
			isWrong: segmentsPlainLines,
		},
	],
	synchronousYoga: [
		{
			wrong: 'Yoga fetches its WebAssembly from a data: URL',
			module: `export {default} from 'yoga-layout';`,
			isWrong: has('data:application/octet-stream;base64,A'),
		},
	],
};

const rows = Object.entries(reasons).flatMap(([name, list]) => list.map((reason) => ({name, ...reason})));

describe.each(rows)('$name: without it, $wrong', ({name, module, isWrong}) => {
	const all = Object.entries(plugins);

	test('it is still needed', async () => {
		const others = all.filter(([each]) => each !== name).map(([, plugin]) => plugin);
		expect(await isWrong(await bundled(module, others)), `remove ${name} from scripts/build/plugins.ts`).toBe(true);
	});

	test('it does what it is for', async () => {
		expect(
			await isWrong(
				await bundled(
					module,
					all.map(([, plugin]) => plugin),
				),
			),
		).toBe(false);
	});
});
