import path from 'node:path';
import {NoAnswer} from './registries.js';
import type {Trial, Prepared, ServerRunner} from './runner.js';
import {freePort, start, type Started} from './server.js';

/** What runs the cells of one framework: its runner, and the folder in which it is installed. */
export type Bench = {readonly runner: ServerRunner; readonly folder: string};

/** A server that listens, and what it was made of. */
export type Up = Extract<Started, {ok: true}> & {readonly port: number; readonly prepared: Prepared};

/** Starts what is prepared, or says why that does not listen. */
export const launch = async ({folder}: Bench, prepared: Prepared): Promise<Up | string> => {
	const port = await freePort();
	const started = await start({...prepared.command(port), port}, path.join(folder, 'server.log'));
	return started.ok ? {...started, port, prepared} : started.reason;
};

/** Prepares one program of some cells and starts it, or says why that cannot be; throws {@link NoAnswer} as it comes. */
export const serve = async (bench: Bench, trials: readonly Trial[]): Promise<Up | string> => {
	try {
		return await launch(bench, await bench.runner.prepare(bench.folder, trials));
	} catch (error) {
		if (error instanceof NoAnswer) {
			throw error;
		}

		return error instanceof Error ? error.message : String(error);
	}
};
