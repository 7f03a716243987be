import type {ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {runScript, type After, type RunningScript} from './run-script.js';
import type {ScriptStep} from './script.js';

/** An answer that is more than one write. */
export type SlowAnswer = {
	readonly steps: readonly ScriptStep[];
	/** Whether the connection ends after it. */
	readonly closes: boolean;
	/** Called at its end with the number of octets that were sent, and whether the client left before. */
	readonly done: (octets: number, hasLeft: boolean) => void;
};

/** The answers of one connection that take their time; what is left of them ends with it. */
export type SlowAnswers = {
	readonly start: (response: ServerResponse, answer: SlowAnswer) => void;
	/** Whether there are any. */
	readonly isAny: () => boolean;
};

/**
 * Makes the {@link SlowAnswers} of a connection.
 *
 * @param hung called when nothing more will be sent on it
 */
export const createSlowAnswers = (socket: Socket, after: After, hung: () => void): SlowAnswers => {
	const all = new Map<RunningScript, SlowAnswer>();
	socket.once('close', () => {
		for (const [running, {done}] of all) {
			done(running.cancel(), true);
		}

		all.clear();
	});
	return {
		start(response, answer) {
			const running = runScript(response, answer.steps, {
				after,
				hung,
				over(ending, octets) {
					all.delete(running);
					answer.done(octets, false);
					if (ending === 'reset') {
						// Node's own `resetAndDestroy` sends FIN first, which the client may take for the end.
						Object.assign(socket, {resetAndClosing: true}).destroy();
					} else {
						response.end();
					}
				},
			});
			all.set(running, answer);
		},
		isAny: () => all.size > 0,
	};
};
