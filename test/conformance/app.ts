import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {Writer} from '../../source/frameworks/index.js';
import {writeApp} from '../../source/print/app-folder.js';
import {exchange} from './client.js';
import {shell} from './command.js';
import {judge} from './judge.js';
import {requestFor} from './request.js';
import type {Cell, Runner} from './runner.js';
import {accepts, start} from './server.js';
import {failedLine} from '../../source/print/failed.js';

/** What came of the app on disk. */
export type AppResult =
	| {readonly result: 'ran'; readonly code: number}
	| {readonly result: 'failed'; readonly code: number; readonly reason: string};

/** The statuses that an app is proven with, the first that the framework can send: with content and a field of its own. */
const preferred = [429, 503, 401, 301];

const chosen = (cells: readonly Cell[]): Cell | undefined =>
	preferred.map((code) => cells.find(({status}) => status.code === code)).find((cell) => cell !== undefined) ??
	cells[0];

const prove = async (writer: Writer, runner: Runner, folder: string, cell: Cell): Promise<string | undefined> => {
	const app = writer.app(cell.response);
	// Beside the folder and not in it, so that the app finds nothing that it did not install itself.
	const directory = `${folder}.app`;
	await rm(directory, {recursive: true, force: true});
	const written = await writeApp(app, directory, {force: false});
	if (!written.ok) {
		return failedLine(written.reason, 'en');
	}

	const env = runner.environment?.(folder) ?? {};
	if (app.install !== undefined) {
		await shell(app.install, directory, env);
	}

	if (await accepts(app.port)) {
		return `port ${app.port} is taken by something else`;
	}

	const log = path.join(folder, 'app.log');
	const started = await start({file: 'sh', arguments: ['-c', app.start], cwd: directory, env, port: app.port}, log);
	if (!started.ok) {
		return started.reason;
	}

	try {
		const request = {...requestFor(cell.status), target: '/'};
		const faults = judge(cell, request, await exchange(app.port, request));
		return faults.length === 0 ? undefined : faults.join('; ');
	} finally {
		await started.stop();
	}
};

/**
 * Writes the app of one status as `w` does, installs and starts it with its own commands, and asks it at `/`.
 * `undefined` where the framework can send nothing.
 *
 * @param folder where the framework is installed
 */
export const proveApp = async (
	writer: Writer,
	runner: Runner,
	folder: string,
	cells: readonly Cell[],
): Promise<AppResult | undefined> => {
	const cell = chosen(cells);
	if (cell === undefined) {
		return undefined;
	}

	const {code} = cell.status;
	try {
		const reason = await prove(writer, runner, folder, cell);
		return reason === undefined ? {result: 'ran', code} : {result: 'failed', code, reason};
	} catch (error) {
		return {result: 'failed', code, reason: error instanceof Error ? error.message : String(error)};
	}
};
