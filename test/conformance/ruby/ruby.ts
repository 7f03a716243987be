import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {writers} from '../../frameworks/writers.js';
import {run, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';

/** How the cells of one framework come into one process of Puma. */
type Mount = {
	readonly id: Framework['id'];
	/** The gem whose version is the framework's. */
	readonly gem: string;
	/** The folder of the cells, emptied before. */
	readonly trials: string;
	/** The files of the harness besides those of the apps, by their path; they replace files of the apps. */
	readonly files: (trials: readonly Trial[]) => ReadonlyMap<string, string>;
};

const gemLine = /^gem .*$/gm;

/** One Gemfile with the gems of several. */
const merged = (gemfiles: readonly string[]): string =>
	[
		'source "https://rubygems.org"',
		'',
		...new Set(gemfiles.flatMap((gemfile) => [...gemfile.matchAll(gemLine)].map(([line]) => line))),
		'',
	].join('\n');

const filesOf = ({id, files}: Mount, trials: readonly Trial[]): ReadonlyMap<string, string> => {
	const ofApps = trials.flatMap(({response}) => writers[id].app(response).files);
	return new Map([
		...ofApps.map(({path: file, content}) => [file, content] as const),
		['Gemfile', merged(ofApps.filter(({path: file}) => file === 'Gemfile').map(({content}) => content))],
		...files(trials),
	]);
};

/** Gems that are installed already will do; what is missing comes from the registry. */
const installGems = async (folder: string): Promise<void> => {
	if (!(await succeeds('bundle', ['check'], folder))) {
		await run('bundle', ['config', 'set', '--local', 'path', 'vendor/bundle'], folder);
		await installFrom(registries.rubygems, async (env) => run('bundle', ['install'], folder, env));
	}
};

const readVersions = (gem: string): string =>
	`puts %w[${gem} puma].map { |name| Gem.loaded_specs[name].version }, RUBY_VERSION`;

/** The runner of a framework: Puma with the Ruby that is on the path. */
export const rubyRunner = (framework: Mount): Runner => ({
	id: framework.id,
	missing: async () => {
		for (const program of ['ruby', 'bundle']) {
			if (!(await succeeds(program, ['--version']))) {
				return program;
			}
		}

		return undefined;
	},
	prepare: async (folder, trials) => {
		await rm(path.join(folder, framework.trials), {recursive: true, force: true});
		for (const [file, content] of filesOf(framework, trials)) {
			await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
			await writeFile(path.join(folder, file), content);
		}

		await installGems(folder);
		const versions = await run('bundle', ['exec', 'ruby', '-e', readVersions(framework.gem)], folder);
		const [version = '', puma = '', ruby = ''] = versions.split('\n');
		return {
			version,
			server: `Puma ${puma}`,
			language: `Ruby ${ruby}`,
			command: (port) => ({
				file: 'bundle',
				arguments: ['exec', 'puma', '--early-hints', '--bind', `tcp://127.0.0.1:${port}`],
				cwd: folder,
			}),
		};
	},
});

/** A `config.ru` with each cell at its place. */
export const rackup = (trials: readonly Trial[], application: (file: string) => string, ending: string): string =>
	trials
		.map(({status: {code}}) => `map("/status/${code}") { run ${application(`cells/status_${code}.${ending}`)} }\n`)
		.join('');

/** Each snippet in a file of its own, with nothing added. */
export const cellFiles = (trials: readonly Trial[], ending: string): ReadonlyArray<readonly [string, string]> =>
	trials.map(({status, snippet}) => [`cells/status_${status.code}.${ending}`, snippet]);
