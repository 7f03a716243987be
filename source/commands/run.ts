import type {Exchange, Verdict} from '../curl/index.js';
import {verdict} from '../curl/live.js';
import {run} from '../curl/run.js';
import {outcomeJson, outcomeText} from '../print/outcome.js';
import {startServer} from '../server/index.js';
import {cellFor} from './cell.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program} from './program.js';
import {select} from './select.js';

const codes: Readonly<Record<Verdict['kind'], ExitCode>> = {
	'as-asked': exitCodes.done,
	different: exitCodes.differentStatus,
	broken: exitCodes.unreachable,
	unreachable: exitCodes.unreachable,
	missing: exitCodes.failed,
	cancelled: exitCodes.failed,
};

/** Runs curl once against the target, or against the built-in server, which lives as long as the run. */
export const runOnce = async (choice: Choice, json: boolean, program: Program): Promise<ExitCode> => {
	const chosen = await select(choice, program, false);
	const started = chosen.target === undefined ? await startServer({now: program.now}) : undefined;
	if (started?.ok === false) {
		await program.tellFailure(started.reason, chosen.language);
		return exitCodes.failed;
	}

	const serverUrl = started?.server.url ?? '';
	const cell = await cellFor(chosen, program, serverUrl);
	const exchange: Exchange = await run(cell.request, {env: program.env, signal: program.ending});
	const seen = verdict(exchange, cell.status);
	program.stdout((json ? outcomeJson : outcomeText)(cell, exchange, seen, chosen.language));
	await started?.server.close();
	return codes[seen.kind];
};
