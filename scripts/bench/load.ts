import {execFileSync, spawnSync} from 'node:child_process';

/** Whether there is what makes the load; it is C, since a generator in JavaScript takes longer than the servers. */
export const hasLoad = (): boolean => spawnSync('wrk', ['--version']).error === undefined;

/** What is to be done where it is missing. */
export const loadIsMissing = 'requests a second need wrk, which is not here: apt-get install wrk, or brew install wrk';

/** Requests a second that a server answers, over 50 connections that are kept. */
export const load = (url: string, seconds: number): number => {
	const told = execFileSync('wrk', [
		'--threads',
		'1',
		'--connections',
		'50',
		'--duration',
		`${seconds}s`,
		url,
	]).toString();
	const wrong = /(?:Non-2xx|Socket errors).*/.exec(told.replace(/Non-2xx or 3xx responses: \d+\n/, ''));
	const rate = /Requests\/sec:\s+([\d.]+)/.exec(told)?.[1];
	if (rate === undefined || wrong !== null) {
		throw new Error(`wrk: ${wrong?.[0] ?? told}`);
	}

	return Number(rate);
};
