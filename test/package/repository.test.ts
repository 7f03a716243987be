import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import lock from '../../package-lock.json' with {type: 'json'};
import packageJson from '../../package.json' with {type: 'json'};
import {root} from './package.js';

/** What git does not keep. */
const ignored = [
	'.git',
	...readFileSync(path.join(root, '.gitignore'), 'utf8')
		.split('\n')
		.map((line) => line.replace(/\/$/, '')),
];

/** The files of the project, as paths from its folder. */
const files = readdirSync(root, {withFileTypes: true})
	.filter(({name}) => !ignored.includes(name))
	.flatMap((entry) =>
		entry.isDirectory()
			? readdirSync(path.join(root, entry.name), {recursive: true, withFileTypes: true})
					.filter((each) => each.isFile())
					.map((each) => path.relative(root, path.join(each.parentPath, each.name)))
			: [entry.name],
	);

/** What a file must not say, and why; Ann is the one whose home the tests invent. */
const unwanted = [
	['a folder of one machine', /\/(?:root|work)\/|\/(?:home|Users)\/(?!ann\b)\w/],
	['a host that serves packages', /https?:\/\/(?:registry|proxy|mirrors?|repo\d*|packages|files|index)\.(?!example\.)/],
] as const;

describe('package.json', () => {
	it('depends on nothing at run time', () => {
		const forbidden = /^(?:optional|peer|bundled?)?dependencies$/i;
		expect(Object.keys(packageJson).filter((key) => forbidden.test(key))).toEqual([]);
	});

	it('runs nothing at installation', () => {
		const forbidden = /^(?:pre|post)?(?:install|prepare)$/;
		expect(Object.keys(packageJson.scripts).filter((key) => forbidden.test(key))).toEqual([]);
	});

	it('is locked without saying where the packages came from', () => {
		const resolved = Object.entries(lock.packages).filter(([, each]) => 'resolved' in each);
		expect(resolved.map(([name]) => name)).toEqual([]);
	});
});

describe('the files of the project', () => {
	it.each(unwanted)('do not name %s', (_, pattern) => {
		const lines = files.flatMap((file) =>
			readFileSync(path.join(root, file), 'utf8')
				.split('\n')
				.map((line) => `${file}: ${line}`),
		);
		expect(lines.filter((line) => pattern.test(line))).toEqual([]);
	});
});
