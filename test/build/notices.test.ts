import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {licenseTexts} from '../../scripts/build/license-texts.js';
import {noticeOf, noticesText} from '../../scripts/build/notices.js';
import {plugins} from '../../scripts/build/plugins.js';
import {dist, root, settings} from '../../scripts/build/settings.js';

const notices = readFileSync(join(dist, 'third-party-notices.txt'), 'utf8');

/** The folder of the package that a file belongs to: the nearest above it whose package.json has a version. */
const packageOf = (file: string): string => {
	const folder = dirname(file);
	const description = join(root, folder, 'package.json');
	return existsSync(description) && readFileSync(description, 'utf8').includes('"version"')
		? folder
		: packageOf(folder);
};

const {metafile} = await build({
	...settings,
	entryPoints: ['source/cli/bin.ts'],
	plugins: Object.values(plugins),
});

const packages = [
	...new Set(
		Object.values(metafile.outputs)
			.flatMap(({inputs}) => Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0))
			.map((path) => packageOf(path)),
	),
].filter((folder) => folder !== '.');

describe('the notices in dist/', () => {
	test('are of more packages than we name', () => {
		expect(packages.length).toBeGreaterThan(30);
	});

	test.each(packages)('name %s, its version and its license, with the text', async (folder) => {
		const {name, version, license, texts} = await noticeOf(join(root, folder), licenseTexts);
		expect(texts).not.toEqual([]);
		expect(notices).toContain(`\n${name} ${version}\n${license}\n\n${texts.join('\n\n')}\n`);
	});

	test('name what meow brings in its own bundle', () => {
		expect(notices).toMatch(/^Name: yargs-parser$/m);
	});
});

test('a package that is there twice has one notice', () => {
	const notice = {name: 'a', version: '1.0.0', license: 'MIT', texts: ['Do as you like.']};
	expect(noticesText([notice, {...notice, version: '2.0.0'}, notice]).match(/^a .*/gm)).toEqual(['a 1.0.0', 'a 2.0.0']);
});

describe('the text of a license', () => {
	let folder = '';

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'package-'));
		writeFileSync(join(folder, 'package.json'), '{"name": "bare", "version": "1.0.0", "license": "MIT"}');
	});

	afterEach(() => {
		rmSync(folder, {recursive: true});
	});

	test('that a package does not bring has to be given', async () => {
		await expect(noticeOf(folder, {})).rejects.toThrow('bare brings no text of its license');
		expect(await noticeOf(folder, {bare: 'Do as you like.'})).toMatchObject({texts: ['Do as you like.']});
	});

	test('that it does bring must not be given', async () => {
		writeFileSync(join(folder, 'LICENCE.md'), 'Do as you like.\n');
		expect(await noticeOf(folder, {})).toMatchObject({license: 'MIT', texts: ['Do as you like.']});
		await expect(noticeOf(folder, {bare: 'No.'})).rejects.toThrow('bare brings the text of its license');
	});
});
