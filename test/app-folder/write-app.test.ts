import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import * as fs from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {App} from '../../source/frameworks/index.js';
import {writeApp} from '../../source/app-folder/index.js';
import {told} from '../failures.js';

vi.mock('node:fs/promises', async (original) => ({...(await original<typeof fs>())}));

const appOf = (files: Readonly<Record<string, string>>): App => ({
	files: Object.entries(files).map(([path, content]) => ({path, content})),
	start: 'node app.js',
	port: 3000,
});

const files = {'src/app.js': 'listen();\n', 'package.json': '{"name": "é"}\n', 'src/routes/index.js': ''};
const app = appOf(files);

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'app-'));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(home, {recursive: true});
});

/** Every file below the temporary folder with its text; an empty folder has a slash and no text. */
const tree = (): Record<string, string> =>
	Object.fromEntries(
		readdirSync(home, {recursive: true, withFileTypes: true}).flatMap((entry) => {
			const path = join(entry.parentPath, entry.name);
			const name = relative(home, path);
			if (entry.isDirectory()) {
				return readdirSync(path).length > 0 ? [] : [[`${name}/`, '']];
			}

			return [[name, entry.isFile() ? readFileSync(path, 'utf8') : '→']];
		}),
	);

const put = (path: string, text: string): void => {
	mkdirSync(join(home, path, '..'), {recursive: true});
	writeFileSync(join(home, path), text);
};

const below = (folder: string, of: Readonly<Record<string, string>> = files) =>
	Object.fromEntries(Object.entries(of).map(([path, text]) => [`${folder}/${path}`, text]));

describe('writes all files and nothing else', () => {
	test.each(['new', 'with/its/parents', 'a folder “é”'])('to a new folder %j', async (name) => {
		const folder = join(home, name);
		expect(await writeApp(app, folder, {force: false})).toEqual({ok: true, folder, files: Object.keys(files)});
		expect(tree()).toEqual(below(name));
	});

	test('to an empty folder, which stays the same folder', async () => {
		mkdirSync(join(home, 'empty'));
		const {ino} = await fs.stat(join(home, 'empty'));
		expect(await writeApp(app, join(home, 'empty'), {force: false})).toMatchObject({ok: true});
		expect(tree()).toEqual(below('empty'));
		expect((await fs.stat(join(home, 'empty'))).ino).toBe(ino);
	});

	test('as the person’s umask wants it', async () => {
		mkdirSync(join(home, 'other'));
		await writeApp(app, join(home, 'new'), {force: false});
		expect((await fs.stat(join(home, 'new'))).mode).toBe((await fs.stat(join(home, 'other'))).mode);
	});

	test('with force, over files of the same names, and leaves the others', async () => {
		put('old/package.json', '{}');
		put('old/src/other.js', 'keep');
		expect(await writeApp(app, join(home, 'old'), {force: true})).toMatchObject({ok: true});
		expect(tree()).toEqual({...below('old'), 'old/src/other.js': 'keep'});
	});

	test('through a link to a folder, if that is the one asked for', async () => {
		mkdirSync(join(home, 'real'));
		symlinkSync('real', join(home, 'link'));
		expect(await writeApp(app, join(home, 'link'), {force: false})).toMatchObject({ok: true});
		expect(tree()).toEqual({...below('real'), link: '→'});
	});
});

describe('refuses, and leaves everything as it was', () => {
	const refused = async (of: App, folder: string, force = false): Promise<string> => {
		const before = tree();
		const written = await writeApp(of, folder.startsWith('~') ? folder : join(home, folder), {force});
		expect(tree()).toEqual(before);
		return written.ok ? 'nothing was refused' : told(written.reason).replace(`${home}/`, '');
	};

	test('a folder with something in it', async () => {
		put('full/.git', '');
		expect(await refused(app, 'full')).toBe('full is not empty');
	});

	test.each([false, true])('a file in place of the folder, force %j', async (force) => {
		put('file', '');
		expect(await refused(app, 'file', force)).toBe('file is not a folder');
		expect(await refused(app, 'file/new', force)).toBe('file/new: a part of the path is not a folder');
	});

	test.each([
		'../outside.js',
		'src/../../outside.js',
		'/etc/outside.js',
		'',
		'.',
		'src//app.js',
		'src/',
		'src\\..\\..\\outside.js',
		'C:outside.js',
		'a\u0000b',
	])('the path %j', async (path) => {
		const reason = `${JSON.stringify(path)} is not a path inside the folder`;
		expect(await refused(appOf({...files, [path]: ''}), 'new')).toBe(reason);
		expect(await refused(appOf({...files, [path]: ''}), '.', true)).toBe(reason);
	});

	test('paths that are one file on some systems', async () => {
		expect(await refused(appOf({'app.js': '', 'App.js': ''}), 'new')).toBe('two files have the same path');
	});

	test('a file that would also have to be a folder', async () => {
		expect(await refused(appOf({app: '', 'app/index.js': ''}), 'parent/new')).toMatch(/^parent\/new: /);
		mkdirSync(join(home, 'empty'));
		expect(await refused(appOf({app: '', 'app/index.js': ''}), 'empty')).toMatch(/^empty: /);
	});

	test('with force, what is in the way', async () => {
		put('a/src', 'a file');
		put('b/package.json/index.js', '');
		mkdirSync(join(home, 'outside'));
		mkdirSync(join(home, 'c'));
		symlinkSync('../outside', join(home, 'c/src'));
		put('d/here', '');
		symlinkSync('here', join(home, 'd/package.json'));
		expect(await refused(app, 'a', true)).toBe('src is there and is not a folder');
		expect(await refused(app, 'b', true)).toBe('package.json is there and is not a file');
		expect(await refused(app, 'c', true)).toBe('src is there and is not a folder');
		expect(await refused(app, 'd', true)).toBe('package.json is there and is not a file');
	});

	test('names of folders that nobody can mean', async () => {
		expect(await refused(app, '~/apps/new')).toBe('write the whole path in place of ~, or ./~/apps/new');
		expect(await refused(app, 'new\u0000')).toBe('the name of a folder cannot contain NUL');
		expect(await refused(app, 'n'.repeat(300))).toMatch(/: the name is too long$/);
	});

	test('when a file cannot be placed after others have been', async () => {
		put('old/src/app.js', 'former');
		const {rename} = fs;
		const refusal = Object.assign(new Error('EACCES'), {code: 'EACCES', syscall: 'rename'});
		vi.spyOn(fs, 'rename').mockImplementation(async (from, to) =>
			String(to).endsWith('routes/index.js') ? Promise.reject(refusal) : rename(from, to),
		);
		expect(await refused(app, 'old', true)).toBe('old: permission denied');
	});
});

test('a bug is not taken for a refusal', async () => {
	vi.spyOn(fs, 'rename').mockRejectedValue(new TypeError('a bug'));
	await expect(writeApp(app, join(home, 'new'), {force: false})).rejects.toThrow('a bug');
	expect(tree()).toEqual({});
});
