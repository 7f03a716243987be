import {failure} from '../i18n/failures/index.js';
import {messagesOf} from '../i18n/index.js';
import type {Choice} from '../options.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {startServer} from '../server/index.js';
import {select} from './select.js';

const untilAborted = async (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		signal.addEventListener('abort', () => {
			resolve();
		});
	});

/** Runs the mock server until the process is asked to end. */
export const serve = async (
	choice: Choice,
	place: {readonly port?: number; readonly host: string},
	program: Program,
): Promise<ExitCode> => {
	const {language} = await select(choice, program, false);
	const started = await startServer({
		...place,
		exact: place.port !== undefined,
		now: program.now,
		log: ({method, path, status, octets}) => {
			program.say(`${method} ${JSON.stringify(path).slice(1, -1)} → ${status}, ${octets} B`);
		},
	});
	if (!started.ok) {
		await program.fail(failure('cannotServe', started.reason), language);
		return exitCodes.failed;
	}

	program.out(`${started.server.url}\n`);
	program.say(messagesOf(language).tryServer(`curl -i ${started.server.url}/status/417`));
	await untilAborted(program.ending);
	await started.server.close();
	return exitCodes.done;
};
