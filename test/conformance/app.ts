import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {App, Writer} from '../../source/frameworks/index.js';
import {writeApp} from '../../source/app-folder/index.js';
import {exchange} from './client.js';
import {shell, type Environment} from './command.js';
import {judge} from './judge.js';
import {installFrom, NoAnswer, registryOf} from './registries.js';
import {requestFor} from './request.js';
import type {Trial, ServerRunner} from './runner.js';
import {accepts, start} from './server.js';
import {failureLine} from '../../source/print/failure-line.js';

/** What came of the app on disk; it is missing where what it needs could not be installed here. */
export type AppResult =
	| {readonly result: 'ran'; readonly code: number}
	| {readonly result: 'missing'; readonly code: number; readonly reason: string}
	| {readonly result: 'failed'; readonly code: number; readonly reason: string};

/** The statuses that an app is proven with, the first that the framework can send: with content and a field of its own. */
const preferred = [429, 503, 401, 301];

const chosen = (trials: readonly Trial[]): Trial | undefined =>
	preferred.map((code) => trials.find(({status}) => status.code === code)).find((trial) => trial !== undefined) ??
	trials[0];

/** An app as it was written to disk, and what its commands find there. */
type WrittenApp = {readonly directory: string; readonly env: Environment; readonly log: string};

/** A server is asked at `/`. */
const proveServer = async (
	trial: Trial,
	line: string,
	port: number,
	onDisk: WrittenApp,
): Promise<string | undefined> => {
	if (await accepts(port)) {
		return `port ${port} is taken by something else`;
	}

	const {directory: cwd, env, log} = onDisk;
	const started = await start({file: 'sh', arguments: ['-c', line], cwd, env, port}, log);
	if (!started.ok) {
		return started.reason;
	}

	try {
		const request = {...requestFor(trial.status), target: '/'};
		const faults = judge(trial, request, await exchange(port, request));
		return faults.length === 0 ? undefined : faults.join('; ');
	} finally {
		await started.stop();
	}
};

/** The app of a test with the snippet of another response in its place. */
const withSnippetOf = (app: App, writer: Writer, shown: Trial, other: Trial): App => ({
	...app,
	files: app.files.map((file) => ({
		...file,
		content: file.content.replace(shown.snippet, () => writer.snippet(other.response)),
	})),
});

const passes = async (line: string, {directory, env}: WrittenApp): Promise<boolean> => {
	try {
		await shell(line, directory, env);
		return true;
	} catch {
		return false;
	}
};

/** A test passes, and no longer does so with the code of another status in place of its own. */
const proveTest = async (
	app: App,
	writer: Writer,
	trial: Trial,
	trials: readonly Trial[],
	onDisk: WrittenApp,
): Promise<string | undefined> => {
	await shell(app.start, onDisk.directory, onDisk.env);
	const other = trials.find(({response}) => response.status !== trial.response.status);
	if (other === undefined) {
		return undefined;
	}

	const written = await writeApp(withSnippetOf(app, writer, trial, other), onDisk.directory, {force: true});
	if (!written.ok) {
		return failureLine(written.reason, 'en');
	}

	return (await passes(app.start, onDisk))
		? `its test also passes with the code of ${other.response.status}`
		: undefined;
};

const install = async (line: string, directory: string, env: Environment): Promise<void> => {
	const registry = registryOf(line);
	await (registry === undefined
		? shell(line, directory, env)
		: installFrom(registry, async (more) => shell(line, directory, {...more, ...env})));
};

const prove = async (
	writer: Writer,
	runner: ServerRunner,
	folder: string,
	trial: Trial,
	trials: readonly Trial[],
): Promise<string | undefined> => {
	const app = writer.app(trial.response);
	// Beside the folder and not in it, so that the app finds nothing that it did not install itself.
	const directory = `${folder}.app`;
	await rm(directory, {recursive: true, force: true});
	const written = await writeApp(app, directory, {force: false});
	if (!written.ok) {
		return failureLine(written.reason, 'en');
	}

	const env = runner.environment?.(folder) ?? {};
	if (app.install !== undefined) {
		await install(app.install, directory, env);
	}

	const onDisk = {directory, env, log: path.join(folder, 'app.log')};
	return app.port === undefined
		? proveTest(app, writer, trial, trials, onDisk)
		: proveServer(trial, app.start, app.port, onDisk);
};

/**
 * Writes the app of one status as `w` does, and installs and starts it with its own commands: one that listens is asked
 * at `/`, and a test has to pass. `undefined` where the framework can send nothing.
 *
 * @param folder where the framework is installed
 */
export const proveApp = async (
	writer: Writer,
	runner: ServerRunner,
	folder: string,
	trials: readonly Trial[],
): Promise<AppResult | undefined> => {
	const trial = chosen(trials);
	if (trial === undefined) {
		return undefined;
	}

	const {code} = trial.status;
	try {
		const reason = await prove(writer, runner, folder, trial, trials);
		return reason === undefined ? {result: 'ran', code} : {result: 'failed', code, reason};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {result: error instanceof NoAnswer ? 'missing' : 'failed', code, reason};
	}
};
