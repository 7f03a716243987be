import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {App, Writer} from '../../source/frameworks/index.js';
import {writeApp} from '../../source/app-folder/index.js';
import {exchange} from './client.js';
import {shell, type Environment} from './command.js';
import {judge} from './judge.js';
import {installFrom, NoAnswer, registryOf} from './registries.js';
import {requestFor} from './request.js';
import type {Cell, ServerRunner} from './runner.js';
import {accepts, start} from './server.js';
import {failureLine} from '../../source/print/failure-line.js';

/** What came of the app on disk; it is missing where what it needs could not be installed here. */
export type AppResult =
	| {readonly result: 'ran'; readonly code: number}
	| {readonly result: 'missing'; readonly code: number; readonly reason: string}
	| {readonly result: 'failed'; readonly code: number; readonly reason: string};

/** The statuses that an app is proven with, the first that the framework can send: with content and a field of its own. */
const preferred = [429, 503, 401, 301];

const chosen = (cells: readonly Cell[]): Cell | undefined =>
	preferred.map((code) => cells.find(({status}) => status.code === code)).find((cell) => cell !== undefined) ??
	cells[0];

/** An app as it was written to disk, and what its commands find there. */
type Place = {readonly directory: string; readonly env: Environment; readonly log: string};

/** A server is asked at `/`. */
const proveServer = async (cell: Cell, line: string, port: number, place: Place): Promise<string | undefined> => {
	if (await accepts(port)) {
		return `port ${port} is taken by something else`;
	}

	const {directory: cwd, env, log} = place;
	const started = await start({file: 'sh', arguments: ['-c', line], cwd, env, port}, log);
	if (!started.ok) {
		return started.reason;
	}

	try {
		const request = {...requestFor(cell.status), target: '/'};
		const faults = judge(cell, request, await exchange(port, request));
		return faults.length === 0 ? undefined : faults.join('; ');
	} finally {
		await started.stop();
	}
};

/** The app of a test with the snippet of another response in its place. */
const withSnippetOf = (app: App, writer: Writer, shown: Cell, other: Cell): App => ({
	...app,
	files: app.files.map((file) => ({
		...file,
		content: file.content.replace(shown.snippet, () => writer.snippet(other.response)),
	})),
});

const passes = async (line: string, {directory, env}: Place): Promise<boolean> => {
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
	cell: Cell,
	cells: readonly Cell[],
	place: Place,
): Promise<string | undefined> => {
	await shell(app.start, place.directory, place.env);
	const other = cells.find(({response}) => response.status !== cell.response.status);
	if (other === undefined) {
		return undefined;
	}

	const written = await writeApp(withSnippetOf(app, writer, cell, other), place.directory, {force: true});
	if (!written.ok) {
		return failureLine(written.reason, 'en');
	}

	return (await passes(app.start, place))
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
	cell: Cell,
	cells: readonly Cell[],
): Promise<string | undefined> => {
	const app = writer.app(cell.response);
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

	const place = {directory, env, log: path.join(folder, 'app.log')};
	return app.port === undefined
		? proveTest(app, writer, cell, cells, place)
		: proveServer(cell, app.start, app.port, place);
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
	cells: readonly Cell[],
): Promise<AppResult | undefined> => {
	const cell = chosen(cells);
	if (cell === undefined) {
		return undefined;
	}

	const {code} = cell.status;
	try {
		const reason = await prove(writer, runner, folder, cell, cells);
		return reason === undefined ? {result: 'ran', code} : {result: 'failed', code, reason};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {result: error instanceof NoAnswer ? 'missing' : 'failed', code, reason};
	}
};
