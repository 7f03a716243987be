import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {run, shell, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';

/** How the cells of one framework come into one program. */
type Mount = {
	readonly id: Framework['id'];
	/** The crate whose version is the framework’s. */
	readonly crate: string;
	/** The crate whose server it is. */
	readonly server: string;
	/** The oldest minor version of Rust 1 that these build with. */
	readonly oldest: number;
	/** What stands under `[dependencies]`. */
	readonly dependencies: readonly string[];
	/** The type of what cells are added to. */
	readonly router: string;
	/** The expression that adds a cell to `router`, at a path. */
	readonly mount: (at: string) => string;
	/** What starts the server: `mount_all` adds all cells, `port()` is where it shall listen. */
	readonly main: readonly string[];
};

const manifest = ({dependencies}: Mount): string =>
	[
		'[package]',
		'name = "conformance"',
		'version = "0.0.0"',
		'edition = "2024"',
		'',
		'[dependencies]',
		...dependencies,
		'',
	].join('\n');

const moduleOf = ({status}: Trial): string => `status_${status.code}`;

/** A module of its own for each cell, which takes its file as it stands: so the handler needs no `pub`. */
const cellModule = (trial: Trial, {router, mount}: Mount): readonly string[] => [
	`mod ${moduleOf(trial)} {`,
	`    include!("cells/${moduleOf(trial)}.rs");`,
	'',
	`    pub fn mount(router: ${router}) -> ${router} {`,
	`        ${mount(`/status/${trial.status.code}`)}`,
	'    }',
	'}',
	'',
];

const harness = (framework: Mount, trials: readonly Trial[]): string =>
	[
		...trials.flatMap((trial) => cellModule(trial, framework)),
		`fn mount_all(router: ${framework.router}) -> ${framework.router} {`,
		...trials.map((trial) => `    let router = ${moduleOf(trial)}::mount(router);`),
		'    router',
		'}',
		'',
		'fn port() -> u16 {',
		'    std::env::args().nth(1).unwrap().parse().unwrap()',
		'}',
		'',
		...framework.main,
		'',
	].join('\n');

/** Where the programs of a framework are built, so that they share its crates. */
const targetOf = (folder: string): string => path.join(folder, 'target');

/** What cargo needs besides: one folder for all that it builds, without what only a debugger reads. */
const environment = (folder: string): Readonly<Record<string, string>> => ({
	CARGO_TARGET_DIR: targetOf(folder),
	CARGO_PROFILE_DEV_DEBUG: '0',
});

/** Whether the Rust on the path is whole and recent enough; `rustc --version` says `rustc 1.95.0 (…)`. */
const isRecent = async (oldest: number): Promise<boolean> =>
	succeeds('sh', [
		'-c',
		`cargo --version && rustfmt --version && test "$(rustc --version | sed 's/^rustc 1\\.//; s/[^0-9].*//')" -ge ${oldest}`,
	]);

/** Throws where rustfmt would write a cell another way; what it cannot read, the compiler names. */
const checkLayout = async (folder: string): Promise<void> => {
	const changed = await run('sh', ['-c', 'rustfmt --edition 2024 --check -l *.rs || true'], folder);
	if (changed !== '') {
		throw new Error(`rustfmt would change ${changed}`);
	}
};

type Metadata = {readonly packages: ReadonlyArray<{readonly name: string; readonly version: string}>};

/** The version of a crate, as installed: `0.8.9`. */
const versionOf = ({packages}: Metadata, name: string): string => {
	const crate = packages.find((each) => each.name === name);
	if (crate === undefined) {
		throw new Error(`cargo names no package ${name}`);
	}

	return crate.version;
};

/** The runner of a framework: the cells in one program, built by the Rust that is on the path. */
export const rustRunner = (framework: Mount): Runner => ({
	id: framework.id,
	missing: async () =>
		(await isRecent(framework.oldest)) ? undefined : `cargo with rustfmt, 1.${framework.oldest} or later`,
	prepare: async (folder, trials) => {
		const source = path.join(folder, 'src');
		await rm(source, {recursive: true, force: true});
		await mkdir(path.join(source, 'cells'), {recursive: true});
		for (const trial of trials) {
			await writeFile(path.join(source, 'cells', `${moduleOf(trial)}.rs`), trial.snippet);
		}

		await checkLayout(path.join(source, 'cells'));
		await writeFile(path.join(source, 'main.rs'), harness(framework, trials));
		await writeFile(path.join(folder, 'Cargo.toml'), manifest(framework));
		for (const command of ['update', 'fetch']) {
			await installFrom(registries.crates, async (env) => run('cargo', [command, '--quiet'], folder, env));
		}

		await shell('cargo build --quiet', folder, environment(folder));
		const metadata = JSON.parse(await run('cargo', ['metadata', '--format-version', '1'], folder)) as Metadata;
		const {crate, server} = framework;
		return {
			version: versionOf(metadata, crate),
			server: `${server} ${versionOf(metadata, server)}`,
			language: `Rust ${(await run('rustc', ['--version'], folder)).split(' ')[1] ?? ''}`,
			command: (port) => ({
				file: path.join(targetOf(folder), 'debug', 'conformance'),
				arguments: [String(port)],
				cwd: folder,
			}),
		};
	},
	environment,
});
