import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {writers} from '../../frameworks/writers.js';
import {run, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';
import {respondJson, subjects} from '../subjects.js';

/** Files by path. */
type Files = Readonly<Record<string, string>>;

/** How the cells of one framework come into one program. */
type Mount = {
	readonly id: Framework['id'];
	/** The artifact whose version is the framework's. */
	readonly artifact: string;
	/** What people call the server, and the artifact whose version is its. */
	readonly server: readonly [name: string, artifact: string];
	/** What stands beside the snippet in its package, so that the harness can reach it. */
	readonly beside?: (trial: Trial) => Files;
	/** The files of the package `harness`; its class `Harness` starts the server at the port that it gets. */
	readonly harness: (trials: readonly Trial[]) => Files;
	/** What Maven is told to build; `compile` where nothing else is said. */
	readonly build?: readonly string[];
	/** What Java is told to start; the class `Harness` where nothing else is said. */
	readonly start?: (port: number) => readonly string[];
};

/** The simple compiler alone: the client does not wait for long, and the first requests meet code that never ran. */
const quickly = '-XX:TieredStopAtLevel=1';

const startHarness = (port: number): readonly string[] => [
	'-cp',
	['target/classes', 'target/lib/*'].join(path.delimiter),
	'harness.Harness',
	String(port),
];

/** The package of a cell, one of its own because all snippets have the same names. */
export const packageOf = ({status}: Trial): string => `cells.status${status.code}`;

/** Whether a cell is the handshake of a WebSocket. */
export const isUpgrade = ({response}: Trial): boolean => response.status === 101;

/** Code in the folder of its package, whose line is all that is added. */
const inPackage = (name: string, files: Files): ReadonlyArray<readonly [file: string, content: string]> =>
	Object.entries(files).map(([file, content]) => {
		const isKotlin = file.endsWith('.kt');
		return [
			`src/main/${isKotlin ? 'kotlin' : 'java'}/${name.replace('.', '/')}/${file}`,
			`package ${name}${isKotlin ? '' : ';'}\n\n${content}`,
		];
	});

/** What the file with a snippet is called: after its class, or as in the app where it has none. */
const fileOf = ({snippet}: Trial): string => {
	const name = /^(?:public )?class (?<name>\w+)/m.exec(snippet)?.groups?.['name'];
	return name === undefined ? 'Status.kt' : `${name}.java`;
};

/** The project file of the app that upgrades, whose dependencies include those of the others. */
const projectFile = (id: Framework['id']): string => {
	const files = subjects
		.filter(({code}) => code === 101)
		.flatMap((status) => writers[id].app(respondJson(status)).files);
	const file = files.find((each) => each.path === 'pom.xml');
	if (file === undefined) {
		throw new Error(`no app of ${id} upgrades`);
	}

	return file.content;
};

const versionOf = (jars: readonly string[], artifact: string): string =>
	jars
		.map((jar) => new RegExp(`^${artifact}-(?<version>\\d[\\w.]*)\\.jar$`).exec(jar)?.groups?.['version'])
		.find(Boolean) ?? 'unknown';

/** The runner of a framework: the cells in one program, built by the Java and the Maven that are on the path. */
export const mavenRunner = ({
	id,
	artifact,
	server,
	beside,
	harness,
	build = ['compile'],
	start = startHarness,
}: Mount): Runner => ({
	id,
	missing: async () => {
		for (const program of ['java', 'javac', 'mvn']) {
			if (!(await succeeds(program, ['-version']))) {
				return program;
			}
		}

		return undefined;
	},
	prepare: async (folder, trials) => {
		await rm(path.join(folder, 'src'), {recursive: true, force: true});
		const files = new Map([
			...trials.flatMap((trial) => inPackage(packageOf(trial), {[fileOf(trial)]: trial.snippet, ...beside?.(trial)})),
			...inPackage('harness', harness(trials)),
			['pom.xml', projectFile(id)] as const,
		]);
		for (const [file, content] of files) {
			await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
			await writeFile(path.join(folder, file), content);
		}

		const copy = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=target/lib'];
		await installFrom(registries.maven, async (env) =>
			run('mvn', ['-q', '-B', 'clean', ...build, ...copy], folder, env),
		);
		const jars = await readdir(path.join(folder, 'target/lib'));
		const java = /\d[\d.]*/.exec(await run('java', ['--version'], folder))?.[0];
		const [serverName, serverArtifact] = server;
		return {
			version: versionOf(jars, artifact),
			server: `${serverName} ${versionOf(jars, serverArtifact)}`,
			language: `Java ${java ?? 'unknown'}`,
			command: (port) => ({file: 'java', arguments: [quickly, ...start(port)], cwd: folder}),
		};
	},
});
