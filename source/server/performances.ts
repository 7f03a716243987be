import type {ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {perform, type After, type Performance} from './perform.js';
import type {Step} from './script.js';

/** An answer that is more than one write. */
export type Scripted = {
	readonly steps: readonly Step[];
	/** Whether the connection ends after it. */
	readonly closes: boolean;
	/** Called at its end with the number of octets that were sent, and whether the client left before. */
	readonly done: (octets: number, hasLeft: boolean) => void;
};

/** The answers of one connection that take their time; what is left of them ends with it. */
export type Performances = {
	readonly start: (response: ServerResponse, scripted: Scripted) => void;
	/** Whether there are any. */
	readonly areUnderWay: () => boolean;
};

/**
 * Makes the {@link Performances} of a connection.
 *
 * @param hung called when nothing more will be sent on it
 */
export const createPerformances = (socket: Socket, after: After, hung: () => void): Performances => {
	const all = new Map<Performance, Scripted>();
	socket.once('close', () => {
		for (const [performance, {done}] of all) {
			done(performance.cancel(), true);
		}

		all.clear();
	});
	return {
		start(response, scripted) {
			const performance = perform(response, scripted.steps, {
				after,
				hung,
				over(ending, octets) {
					all.delete(performance);
					scripted.done(octets, false);
					if (ending === 'reset') {
						// Node's own `resetAndDestroy` sends FIN first, which the client may take for the end.
						Object.assign(socket, {resetAndClosing: true}).destroy();
					} else {
						response.end();
					}
				},
			});
			all.set(performance, scripted);
		},
		areUnderWay: () => all.size > 0,
	};
};
