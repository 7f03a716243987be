import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {run} from '../command.js';
import {missingGo} from '../go/go.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, SchemaAnswer, SchemaRunner} from '../runner.js';
import {schemaProgram} from './schema-program.js';

/** A Go module that publishes definitions: what people call it, and the file in it. */
export type Publisher = {
	readonly name: string;
	/** With the versions that will do: `istio.io/api@v1`. */
	readonly module: string;
	readonly file: string;
};

type Published = {readonly schema: string; readonly version: string; readonly file: string};

const download = async ({name, module, file}: Publisher, folder: string): Promise<Published> => {
	const json = await installFrom(registries.go, async (env) =>
		run('go', ['mod', 'download', '-json', module], folder, env),
	);
	const answer = JSON.parse(json) as {
		readonly Version: string;
		readonly Dir: string;
	};
	const version = answer.Version.replace(/^v/, '');
	return {schema: `${name} ${version}`, version, file: path.join(answer.Dir, file)};
};

const build = async (folder: string): Promise<void> => {
	await writeFile(path.join(folder, 'go.mod'), 'module conformance\n\ngo 1.26\n');
	await writeFile(path.join(folder, 'main.go'), schemaProgram);
	for (const module of ['k8s.io/apiextensions-apiserver@v0', '.']) {
		await installFrom(registries.go, async (env) => run('go', ['get', module], folder, env));
	}

	await run('go', ['build', '-o', 'validate', '.'], folder);
};

const fileOf = ({status}: Trial): string => `cells/${status.code}.yaml`;

const validate = async (
	publishers: readonly Publisher[],
	folder: string,
	trials: readonly Trial[],
): Promise<SchemaAnswer> => {
	await rm(path.join(folder, 'cells'), {recursive: true, force: true});
	await mkdir(path.join(folder, 'cells'), {recursive: true});
	for (const trial of trials) {
		await writeFile(path.join(folder, fileOf(trial)), trial.snippet);
	}

	await build(folder);
	const published = await Promise.all(publishers.map(async (each) => download(each, folder)));
	const list = [...published.map(({file}) => file), '--', ...trials.map(fileOf)];
	const answer = JSON.parse(await run(path.join(folder, 'validate'), list, folder)) as Record<string, string[]>;
	return {
		schema: published.map(({schema}) => schema).join(' and '),
		version: published[0]?.version ?? '',
		faults: new Map(
			trials.map((trial) => [trial.status.code, answer[fileOf(trial)] ?? ['it was not looked at']] as const),
		),
	};
};

/** What asks the published definitions about manifests, the definitions of the framework itself first. */
export const crdRunner = (id: Framework['id'], publishers: readonly Publisher[]): SchemaRunner => ({
	id,
	missing: missingGo(26),
	validate: async (folder, trials) => validate(publishers, folder, trials),
});
