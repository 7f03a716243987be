import {existsSync} from 'node:fs';
import type {Runner} from './runner.js';

/** The file with the runner of a framework. */
const fileOf = (id: string): URL => new URL(`runners/${id}.ts`, import.meta.url);

/** Whether a framework has a runner: `runners/{id}.ts`, which exports it as `runner`. */
export const hasRunner = (id: string): boolean => existsSync(fileOf(id));

/** Loads the runner of a framework, which is needed only when that is run; `undefined` where there is none. */
export const loadRunner = async (id: string): Promise<Runner | undefined> =>
	hasRunner(id) ? ((await import(fileOf(id).href)) as {readonly runner: Runner}).runner : undefined;
