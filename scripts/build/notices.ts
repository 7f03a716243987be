import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';

/** What a package says of itself, and of what it was made of. */
type Notice = {
	readonly name: string;
	readonly version: string;
	/** As an SPDX expression. */
	readonly license: string;
	/** Its license, then its other notices. */
	readonly texts: readonly string[];
};

/** Where the folder of a package ends in a path: at the last name after `node_modules`. */
const packageFolder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of the packages of which something is left in what was bundled, each once, in the order of their paths. */
export const bundledPackages = ({outputs}: Pick<Metafile, 'outputs'>): readonly string[] => [
	...new Set(
		Object.values(outputs)
			.flatMap(({inputs}) => Object.entries(inputs))
			.filter(([, {bytesInOutput}]) => bytesInOutput > 0)
			.flatMap(([path]) => packageFolder.exec(path) ?? [])
			.sort(),
	),
];

/** What packages call the text of their license, and that of what they were made from. */
const fileNames = [/^licen[cs]e(?:\.\w+)?$/i, /^notice(?:\.\w+)?$/i];

/** Where a package that is a bundle itself, such as meow, has the notices of what is in it. */
const inItsBundle = 'build/licenses.md';

const textsIn = async (folder: string): Promise<readonly string[]> => {
	const names = await readdir(folder);
	const found = fileNames.flatMap((pattern) => names.filter((name) => pattern.test(name)));
	const all = existsSync(join(folder, inItsBundle)) ? [...found, inItsBundle] : found;
	return Promise.all(all.map(async (name) => (await readFile(join(folder, name), 'utf8')).trim()));
};

/**
 * What a package says of itself. Throws where it brings no text of its license, which has then to be found where it is
 * developed, and added to `license-texts.ts`.
 *
 * @param others the texts of packages that bring none, by name
 */
export const noticeOf = async (folder: string, others: Readonly<Record<string, string>>): Promise<Notice> => {
	const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Omit<
		Notice,
		'texts'
	>;
	const own = await textsIn(folder);
	const other = others[name];
	if ((own.length === 0) === (other === undefined)) {
		throw new Error(
			own.length === 0
				? `${name} brings no text of its license: add it to scripts/build/license-texts.ts`
				: `${name} brings the text of its license: remove it from scripts/build/license-texts.ts`,
		);
	}

	return {name, version, license, texts: other === undefined ? own : [other]};
};

const rule = '-'.repeat(80);

/** The notices as one text, by name; a package that is there twice in the same version is in it once. */
export const noticesText = (notices: readonly Notice[]): string => {
	const sections = notices.map(({name, version, license, texts}) =>
		[rule, `${name} ${version}\n${license}`, ...texts].join('\n\n'),
	);
	const heading = 'status-tui is one bundle. These packages are in it, whole or in part.';
	return `${[heading, ...[...new Set(sections)].sort()].join('\n\n')}\n`;
};
