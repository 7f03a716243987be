import {mkdir, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import process from 'node:process';
import {build} from 'esbuild';
import {toCommonJs} from './build/common-js.js';
import {licenseTexts} from './build/license-texts.js';
import {bundledPackages, noticeOf, noticesText} from './build/notices.js';
import {plugins} from './build/plugins.js';
import {dist, root, settings} from './build/settings.js';

/*
 * Bundles source/ and every package it uses into dist/, as CommonJS: npm run build. With --analyze, dist/meta.json says
 * what each chunk is made of.
 * What a call does not need stays in a chunk that it does not load: the print path knows neither React nor Ink.
 */

const {outputFiles, metafile} = await build({
	...settings,
	entryPoints: [{in: 'source/cli/bin.ts', out: 'cli'}],
	plugins: Object.values(plugins),
});

const notices = await Promise.all(
	bundledPackages(metafile).map(async (path) => noticeOf(join(root, path), licenseTexts)),
);

await rm(dist, {recursive: true, force: true});
await mkdir(dist);
for (const {path, text} of outputFiles) {
	const isEntry = basename(path) === 'cli.js';
	// A Node.js that is too old has to be able to read that it is.
	const code = await toCommonJs(text, isEntry ? 'es2015' : undefined);
	await writeFile(path, isEntry ? `#!/usr/bin/env node\n${code}` : code, {mode: isEntry ? 0o755 : 0o644});
}

await writeFile(join(dist, 'package.json'), '{"type": "commonjs"}\n');
await writeFile(join(dist, 'third-party-notices.txt'), noticesText(notices));
if (process.argv.includes('--analyze')) {
	await writeFile(join(dist, 'meta.json'), JSON.stringify(metafile));
}
