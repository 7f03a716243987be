import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {rails} from '../../../source/frameworks/ruby/rails.js';
import {run, succeeds} from '../command.js';
import type {Cell, Runner} from '../runner.js';

const moduleOf = ({status}: Cell): string => `Status${status.code}`;

const isUpgrade = ({response}: Cell): boolean => response.status === 101;

/** A module of its own for each controller, because all of them are called `StatusController`. */
const controllerFile = (cell: Cell): readonly [file: string, content: string] => [
	`app/controllers/${moduleOf(cell).toLowerCase()}/status_controller.rb`,
	`module ${moduleOf(cell)}\n${cell.snippet}end\n`,
];

const routes = (cells: readonly Cell[]): string =>
	[
		'Rails.application.routes.draw do',
		...cells
			.filter((cell) => !isUpgrade(cell))
			.map(
				(cell) => `  match "/status/${cell.status.code}", to: "${moduleOf(cell).toLowerCase()}/status#show", via: :all`,
			),
		'end',
		'',
	].join('\n');

/** An initializer that Rails reads after the one of the cell, and that moves Action Cable from the root to its place. */
const mount = (cells: readonly Cell[]): string =>
	cells
		.filter(isUpgrade)
		.map(({status}) => `Rails.application.config.action_cable.mount_path = "/status/${status.code}"\n`)
		.join('');

const filesOf = (cells: readonly Cell[]): ReadonlyMap<string, string> =>
	new Map([
		...cells.flatMap(({response}) =>
			rails.app(response).files.map(({path: file, content}) => [file, content] as const),
		),
		...cells.filter((cell) => !isUpgrade(cell)).map(controllerFile),
		['config/routes.rb', routes(cells)],
		['config/initializers/mount.rb', mount(cells)],
	]);

/** Gems that are installed already will do; what is missing comes from the registry. */
const installGems = async (folder: string): Promise<void> => {
	if (!(await succeeds('bundle', ['check'], folder))) {
		await run('bundle', ['config', 'set', '--local', 'path', 'vendor/bundle'], folder);
		await run('bundle', ['install'], folder);
	}
};

const readVersions = 'puts %w[rails puma].map { |name| Gem.loaded_specs[name].version }, RUBY_VERSION';

/** Rails on Puma, with the Ruby that is on the path. */
export const runner: Runner = {
	id: 'rails',
	missing: async () => {
		for (const program of ['ruby', 'bundle']) {
			if (!(await succeeds(program, ['--version']))) {
				return program;
			}
		}

		return undefined;
	},
	prepare: async (folder, cells) => {
		await rm(path.join(folder, 'app'), {recursive: true, force: true});
		for (const [file, content] of filesOf(cells)) {
			await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
			await writeFile(path.join(folder, file), content);
		}

		await installGems(folder);
		const versions = await run('bundle', ['exec', 'ruby', '-e', readVersions], folder);
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
};
