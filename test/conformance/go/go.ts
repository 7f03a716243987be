import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {run, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';

/** How the cells of one framework come into one program. */
type Mount = {
	readonly id: Framework['id'];
	/** What `go get` is asked for, the framework first; the rest is what a single cell needs. */
	readonly modules: readonly string[];
	/** The oldest minor version of Go 1 that these build with. */
	readonly oldest: number;
	/** What the program serves of each cell; its handler where nothing else is said. */
	readonly served?: string;
	/** The packages that `main` needs besides the cells. */
	readonly packages: readonly string[];
	/** The statement that makes the app, in a variable `app`. */
	readonly create: string;
	/** The function that takes the path of a cell and what it serves. */
	readonly mount: string;
	/** The expression that listens at an address. */
	readonly listen: (address: string) => string;
	/** The module whose server it is; Go's own where there is none. */
	readonly server?: string;
};

const packageOf = ({status}: Trial): string => `status${status.code}`;

/** A package of its own for each cell, because Go allows one `handler` in a package: its clause is all that differs. */
const cellFiles = (trial: Trial, {served = 'handler'}: Mount): Readonly<Record<string, string>> => ({
	'main.go': trial.snippet.replace(/^package main$/m, `package ${packageOf(trial)}`),
	'mount.go': `package ${packageOf(trial)}\n\nvar Served = ${served}\n`,
});

const harness = ({packages, create, mount, listen}: Mount, trials: readonly Trial[]): string =>
	[
		'package main',
		'',
		'import (',
		...['log', 'os', ...packages].map((each) => `\t"${each}"`),
		...trials.map((trial) => `\t"conformance/cells/${packageOf(trial)}"`),
		')',
		'',
		'func main() {',
		`\t${create}`,
		...trials.map((trial) => `\t${mount}("/status/${trial.status.code}", ${packageOf(trial)}.Served)`),
		`\tlog.Fatal(${listen('"127.0.0.1:"+os.Args[1]')})`,
		'}',
		'',
	].join('\n');

const write = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
	await mkdir(folder, {recursive: true});
	for (const [name, content] of Object.entries(files)) {
		await writeFile(path.join(folder, name), content);
	}
};

/** Whether the Go on the path is recent enough; `go env GOVERSION` says `go1.26.8`. */
const isRecent = async (oldest: number): Promise<boolean> =>
	succeeds('sh', ['-c', `test "$(go env GOVERSION | sed 's/^go1\\.//; s/[^0-9].*//')" -ge ${oldest}`]);

/** What is missing where the Go on the path is none, or older than this minor version of Go 1. */
export const missingGo = (oldest: number) => async (): Promise<string | undefined> =>
	(await isRecent(oldest)) ? undefined : `go, 1.${oldest} or later`;

/** The newest version of a module, as installed: `1.12.0`. */
const versionOf = async (module: string, folder: string): Promise<string> =>
	(await run('go', ['list', '-m', '-f', '{{.Version}}', module], folder)).replace(/^v/, '');

const pathOf = (module: string): string => module.replace(/@.*/, '');

/** The runner of a framework: the cells in one program, built by the Go that is on the path, which shares its modules. */
export const goRunner = (framework: Mount): Runner => ({
	id: framework.id,
	missing: missingGo(framework.oldest),
	prepare: async (folder, trials) => {
		await rm(path.join(folder, 'cells'), {recursive: true, force: true});
		for (const trial of trials) {
			await write(path.join(folder, 'cells', packageOf(trial)), cellFiles(trial, framework));
		}

		await write(folder, {
			'main.go': harness(framework, trials),
			'go.mod': `module conformance\n\ngo 1.${framework.oldest}\n`,
		});
		await installFrom(registries.go, async (env) => run('go', ['get', ...framework.modules], folder, env));
		await run('go', ['build', '-o', 'server', '.'], folder);
		const [module] = framework.modules;
		const {server} = framework;
		const go = (await run('go', ['env', 'GOVERSION'], folder)).replace(/^go/, '');
		return {
			version: framework.id === 'go' || module === undefined ? go : await versionOf(pathOf(module), folder),
			server: server === undefined ? `net/http ${go}` : `${path.basename(server)} ${await versionOf(server, folder)}`,
			language: `Go ${go}`,
			command: (port) => ({file: path.join(folder, 'server'), arguments: [String(port)], cwd: folder}),
		};
	},
});
