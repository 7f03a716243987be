import {startServer} from '../server/index.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';

const untilAborted = async (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		signal.addEventListener('abort', () => {
			resolve();
		});
	});

/** Runs the mock server until the process is asked to end. */
export const serve = async (
	place: {readonly port?: number; readonly host: string},
	program: Program,
): Promise<ExitCode> => {
	const started = await startServer({
		...place,
		exact: place.port !== undefined,
		now: program.now,
		log: ({method, path, status, octets}) => {
			program.say(`${method} ${JSON.stringify(path).slice(1, -1)} → ${status}, ${octets} B`);
		},
	});
	if (!started.ok) {
		program.say(`cannot serve: ${started.reason}`);
		return exitCodes.failed;
	}

	program.out(`${started.server.url}\n`);
	program.say(`try: curl -i ${started.server.url}/status/417`);
	await untilAborted(program.ending);
	await started.server.close();
	return exitCodes.done;
};
