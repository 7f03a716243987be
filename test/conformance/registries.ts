import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {succeeds, type Environment} from './command.js';

/** Where the packages of one language come from. */
export type PackageRegistry = {
	/** What people call it: `PyPI`. */
	readonly name: string;
	/** The program that installs from it. */
	readonly client: string;
	/** A line of a shell that its ordinary client runs in an empty folder, and that succeeds only where it answers. */
	readonly probe: string;
	/** What keeps its client from waiting long for an answer that does not come, in variables of the environment. */
	readonly impatient: Environment;
	/** What makes its client do with what is there already, in variables of the environment. */
	readonly offline?: Environment;
	/** What an install says that lacks a package, where the same command also compiles. */
	readonly lacks?: RegExp;
};

/** All that frameworks are installed from. */
export const registries = {
	pypi: {
		name: 'PyPI',
		client: 'pip',
		probe: 'python3 -m venv . && PIP_FIND_LINKS= bin/pip download --no-deps --no-cache-dir six',
		impatient: {PIP_RETRIES: '1', PIP_DEFAULT_TIMEOUT: '30'},
		offline: {PIP_NO_INDEX: '1'},
	},
	npm: {
		name: 'the npm registry',
		client: 'npm',
		probe: 'npm view --prefer-online semver version',
		impatient: {npm_config_fetch_retries: '1', npm_config_fetch_timeout: '60000'},
		offline: {npm_config_offline: 'true'},
		lacks: /npm err/i,
	},
	maven: {
		name: 'Maven Central',
		client: 'mvn',
		probe: 'mvn --batch-mode -Dmaven.repo.local=repository help:system',
		impatient: {
			MAVEN_OPTS: `${process.env['MAVEN_OPTS'] ?? ''} -Dmaven.wagon.rto=30000 -Dmaven.wagon.http.retryHandler.count=1`,
		},
		lacks: /could not be resolved|could not transfer artifact|no plugin found/i,
	},
	go: {
		name: 'the Go module proxy',
		client: 'go',
		probe: 'go list -m golang.org/x/text@latest',
		impatient: {},
		offline: {GOPROXY: 'off'},
	},
	crates: {
		name: 'crates.io',
		client: 'cargo',
		probe: 'cargo info cfg-if',
		impatient: {CARGO_NET_RETRY: '1', CARGO_HTTP_TIMEOUT: '30'},
		offline: {CARGO_NET_OFFLINE: 'true'},
		lacks: /failed to (?:get|download|load source|query)|no matching package|offline/i,
	},
	rubygems: {
		name: 'RubyGems',
		client: 'bundle',
		probe: 'gem list --remote --exact rake | grep rake',
		impatient: {BUNDLE_RETRY: '1', BUNDLE_TIMEOUT: '30'},
	},
	packagist: {
		name: 'Packagist',
		client: 'composer',
		probe: 'composer show --all --no-interaction psr/log',
		impatient: {},
		offline: {COMPOSER_DISABLE_NETWORK: '1'},
		lacks: /could not be (?:found|fully loaded|downloaded)|network/i,
	},
	nuget: {
		name: 'NuGet',
		client: 'dotnet',
		probe: 'dotnet package search --exact-match Newtonsoft.Json | grep -i newtonsoft',
		impatient: {NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT: '2'},
	},
} as const satisfies Readonly<Record<string, PackageRegistry>>;

/** The registry from which a line of a shell installs, if any. */
export const registryOf = (line: string): PackageRegistry | undefined =>
	Object.values(registries).find(({client}) => line.split(/[^\w-]+/).includes(client));

/** Thrown in place of the fault of an install whose registry does not answer: the framework cannot be had here. */
export class NoAnswer extends Error {
	constructor({name}: PackageRegistry) {
		super(`${name} does not answer`);
	}
}

/** Runs something that installs packages, and says why there are none where the registry does not answer. */
export type Installer = <Value>(
	registry: PackageRegistry,
	install: (env: Environment) => Promise<Value>,
) => Promise<Value>;

/** Whether a registry answers: its client asks it for something small. */
const ask = async ({probe, impatient}: PackageRegistry): Promise<boolean> => {
	const folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
	try {
		return await succeeds('sh', ['-c', probe], folder, impatient);
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
};

/**
 * An installer that asks a registry at most once whether it answers, and not before an install from it has failed. An
 * install that fails although its registry answers throws as it did; {@link NoAnswer} is thrown where that is silent.
 * Once it is known to be, its client is told to do with what is there.
 */
export const installerFor = (answers: (registry: PackageRegistry) => Promise<boolean>): Installer => {
	const asked = new Map<string, Promise<boolean>>();
	return async (registry, install) => {
		const {name, impatient, offline, lacks = /^/} = registry;
		const isSilent = (await asked.get(name)) === false;
		try {
			return await install({...impatient, ...(isSilent && offline)});
		} catch (error) {
			if (!lacks.test(String(error))) {
				throw error;
			}

			const answer = asked.get(name) ?? answers(registry);
			asked.set(name, answer);
			throw (await answer) ? error : new NoAnswer(registry);
		}
	};
};

/** The installer of a run. */
export const installFrom = installerFor(ask);
