import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {writers} from '../../frameworks/writers.js';
import {run, shell, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';
import {cliServer, missing, router, writeCells, writeFiles} from './php.js';

/** A package of Composer that an operating system may have as its own. */
type Package = {
	/** Its name in Composer's registry. */
	readonly name: string;
	/** Where an operating system puts it in PHP's include path, with an `autoload.php` that loads what it needs too. */
	readonly folder: string;
	/** An expression for its version, once that is loaded. */
	readonly version: string;
};

/** How the cells of one framework come into one app. */
type Mount = {
	readonly id: Framework['id'];
	readonly package: Package;
	/** What the router does with the file `$cell`. */
	readonly serve: string;
	/** The files of the app that the first cell has. */
	readonly keeps: (file: string) => boolean;
	/** What replaces files of the app, by their path. */
	readonly files?: Readonly<Record<string, string>>;
};

/** Reads where a package is and which version it has; nothing where it is not installed. */
const find = ({folder, version}: Package): string => `
$file = stream_resolve_include_path('${folder}/autoload.php');
if ($file !== false) {
    require $file;
    echo dirname($file), "\\n", ${version};
}
`;

/**
 * Composer's configuration for a user. A package that is installed already will do: Composer links it as it is, and
 * checks that its version is one that the app asks for. What is not there comes from the registry.
 */
const configuration = async (each: Package): Promise<object> => {
	const [url, version] = (await run('php', ['-r', find(each)], '.')).split('\n');
	if (url === undefined || version === undefined) {
		return {};
	}

	const installed = {
		name: each.name,
		version,
		dist: {type: 'path', url, reference: version},
		autoload: {files: ['autoload.php']},
	};
	return {repositories: [{'packagist.org': false}, {type: 'package', package: installed}]};
};

const home = 'composer';

const environment = (folder: string): Readonly<Record<string, string>> => ({
	COMPOSER_HOME: path.join(folder, home),
	COMPOSER_NO_INTERACTION: '1',
});

const install = async (folder: string, each: Package): Promise<string> => {
	await writeFiles(folder, new Map([[`${home}/config.json`, JSON.stringify(await configuration(each))]]));
	for (const former of ['composer.lock', 'vendor', 'var']) {
		await rm(path.join(folder, former), {recursive: true, force: true});
	}

	await installFrom(registries.packagist, async (env) =>
		shell('composer install', folder, {...env, ...environment(folder)}),
	);
	const read = `require 'vendor/autoload.php'; echo Composer\\InstalledVersions::getPrettyVersion('${each.name}');`;
	return (await run('php', ['-r', read], folder)).replace(/^v/, '');
};

const appFiles = ({id, keeps}: Mount, [first]: readonly Trial[]): ReadonlyMap<string, string> =>
	new Map(
		(first === undefined ? [] : writers[id].app(first.response).files)
			.filter(({path: file}) => keeps(file))
			.map(({path: file, content}) => [file, content]),
	);

/**
 * The runner of a framework that Composer installs, on PHP's own server: the app's `composer install` is the real one,
 * and finds the packages of the operating system in {@link configuration}.
 */
export const composerRunner = (framework: Mount): Runner => ({
	id: framework.id,
	missing: async () => (await missing()) ?? ((await succeeds('composer', ['--version'])) ? undefined : 'composer'),
	prepare: async (folder, trials) => {
		await writeCells(folder, trials);
		await writeFiles(folder, appFiles(framework, trials));
		await writeFiles(folder, new Map(Object.entries({'router.php': router(framework.serve), ...framework.files})));
		return cliServer(folder, await install(folder, framework.package));
	},
	environment,
});
