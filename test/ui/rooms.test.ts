import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

/** The folders of the screen, in the order in which they may import: each itself and those before it. */
const rooms = [
	'common',
	'keys',
	'drawing',
	'state',
	'panes',
	'dialogs',
	'reducers',
	'screen',
	'effects',
	'input',
	'app',
] as const;

const folder = fileURLToPath(new URL('../../source/ui', import.meta.url));

/** Each file of the screen by its path, with the files of the screen that it imports, types included. */
const files: ReadonlyMap<string, readonly string[]> = new Map(
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => {
			const source = readFileSync(path.join(folder, file), 'utf8');
			const imported = [...source.matchAll(/(?:from|import\()\s*'(?<path>\.[^']+)\.js'/g)].map((match) =>
				path.join(path.dirname(file), match.groups?.['path'] ?? ''),
			);
			return [file.replace(/\.tsx?$/, ''), imported.filter((each) => !each.startsWith('..'))] as const;
		}),
);

const roomOf = (file: string): string => file.split(path.sep)[0] ?? '';

const place = (file: string): number => rooms.indexOf(roomOf(file) as (typeof rooms)[number]);

test('every file is in a room', () => {
	expect([...new Set([...files.keys()].map(roomOf))].sort()).toEqual([...rooms].sort());
});

test('no room imports one that comes after it', () => {
	const wrong = [...files].flatMap(([file, imported]) =>
		imported.filter((each) => place(each) > place(file)).map((each) => `${file} imports ${each}`),
	);
	expect(wrong).toEqual([]);
});

test('no file imports itself in a circle, types included', () => {
	const circle = new Map(files);
	for (let before = Infinity; circle.size < before;) {
		before = circle.size;
		for (const [file, imported] of circle) {
			const isImported = [...circle.values()].some((each) => each.includes(file));
			if (!isImported || !imported.some((each) => circle.has(each))) {
				circle.delete(file);
			}
		}
	}

	expect([...circle.keys()]).toEqual([]);
});
