import {expect, test} from 'vitest';
import {breach, roomOf, rooms} from '../../scripts/layout.js';
import {importedFiles, sourceFiles} from './source-files.js';

const files = sourceFiles.map(({file}) => file);

test('every file of source/ lies in a room of the layout, and every room is there', () => {
	expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
	expect(rooms.map(({place}) => place).filter((place) => !files.some((file) => roomOf(file)?.place === place))).toEqual(
		[],
	);
});

test('every import is one that its room may have, of types at least', () => {
	const breaches = sourceFiles.flatMap(({file, imports}) => imports.flatMap((each) => breach(file, each, true) ?? []));
	expect(breaches).toEqual([]);
});

test.each([
	['grid/cell.ts', '../curl/index.js', false, undefined],
	['grid/cell.ts', '../curl/run.js', false, 'source/grid may not import curl/run.ts: see scripts/layout.js'],
	['grid/cell.ts', 'node:fs', false, 'source/grid may not import node: see scripts/layout.js'],
	['curl/argv.ts', './run.js', false, 'source/curl may not import curl/run.ts: see scripts/layout.js'],
	['print/text.ts', '../server/index.js', true, undefined],
	['print/text.ts', '../server/index.js', false, 'source/print may not import server: see scripts/layout.js'],
	[
		'lint/rules/content.ts',
		'../../frameworks/index.js',
		true,
		'source/lint may not import frameworks: see scripts/layout.js',
	],
	['lint/rules/content.ts', '../message.js', false, undefined],
	['new/file.ts', './other.js', false, 'source/new/file.ts is in no room of scripts/layout.js'],
] as const)('whether %s may import %s', (file, specifier, isType, message) => {
	expect(breach(file, specifier, isType)).toBe(message);
});

test('no file imports itself by way of others, not even types', () => {
	const graph = new Map(sourceFiles.map((each) => [each.file, importedFiles(each)]));
	const done = new Set<string>();
	const cycles: string[] = [];
	const visit = (file: string, way: readonly string[]): void => {
		if (way.includes(file)) {
			cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
		} else if (!done.has(file)) {
			for (const each of graph.get(file) ?? []) {
				visit(each, [...way, file]);
			}

			done.add(file);
		}
	};
	for (const file of graph.keys()) {
		visit(file, []);
	}

	expect(cycles).toEqual([]);
});
