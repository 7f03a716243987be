import {failure} from '../i18n/failures/index.js';
import {messagesOf} from '../i18n/index.js';
import type {LogFormat} from '../print/log-formats.js';
import {logLine} from '../print/request-log.js';
import {startServer, type LogLine} from '../server/index.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program} from './program.js';
import {select} from './select.js';

const untilAborted = async (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		signal.addEventListener('abort', () => {
			resolve();
		});
	});

/** Writes lines together that come together: a write for each would be most of what a request costs. */
const gathered = (write: (lines: string) => void) => {
	let waiting = '';
	const flush = (): void => {
		const lines = waiting;
		waiting = '';
		if (lines !== '') {
			write(lines);
		}
	};
	return {
		add(line: string): void {
			if (waiting === '') {
				setImmediate(flush);
			}

			waiting += `${line}\n`;
		},
		flush,
	};
};

/** How to serve. */
type Service = {readonly port?: number; readonly host: string; readonly log: LogFormat};

/** Runs the mock server until the process is asked to end. Of JSON, all is on the standard output: where it listens, then the requests. */
export const serve = async (choice: Choice, {log, ...place}: Service, program: Program): Promise<ExitCode> => {
	const {language} = await select(choice, program, false);
	const messages = messagesOf(language);
	const lines = gathered(log === 'json' ? program.stdout : program.stderr);
	const started = await startServer({
		...place,
		exact: place.port !== undefined,
		now: program.now,
		...(log !== 'none' && {log: (line: LogLine) => lines.add(logLine(line, log, messages.clientLeft))}),
	});
	if (!started.ok) {
		await program.tellFailure(failure('cannotServe', started.reason), language);
		return exitCodes.failed;
	}

	const {url, port, isOpen, close} = started.server;
	program.stdout(log === 'json' ? `${JSON.stringify({url, port})}\n` : `${url}\n`);
	program.warn(messages.tryServer(`curl -i ${url}/status/417`));
	if (isOpen) {
		program.warn(messages.servesOthers(`${place.host}:${port}`));
	}

	await untilAborted(program.ending);
	await close();
	lines.flush();
	return exitCodes.done;
};
