import type {ServerResponse} from 'node:http';
import {hangTime, type ScriptStep} from './script.js';

/** Calls back after so many milliseconds, unless what it gives is called before. */
export type After = (time: number, then: () => void) => () => void;

/** {@link After} by the clock of the machine. */
export const afterTime: After = (time, then) => {
	const timer = setTimeout(then, time);
	return () => clearTimeout(timer);
};

/** How an answer ends: as it should, with the connection closed (FIN), or reset (RST). */
export type ConnectionEnd = 'end' | 'close' | 'reset';

/** What the one who performs has to know. */
export type ScriptHandlers = {
	readonly after: After;
	/** Called when nothing more will be sent, though the connection stays open until it is given up. */
	readonly hung: () => void;
	/** Called when all is done, with the number of octets that were sent. */
	readonly over: (ending: ConnectionEnd, octets: number) => void;
};

/** An answer that takes its time. */
export type RunningScript = {
	/** Stops where it is, and leaves no timer behind; gives the number of octets that were sent. */
	readonly cancel: () => number;
};

/** Does one step after another as soon as all that the connection was asked before is answered. */
export const runScript = (
	response: ServerResponse,
	steps: readonly ScriptStep[],
	{after, hung, over}: ScriptHandlers,
): RunningScript => {
	let stop = (): void => {};
	let isOver = false;
	let octets = 0;
	const finish = (ending: ConnectionEnd): void => {
		isOver = true;
		over(ending, octets);
	};
	const next = (index: number): void => {
		const step = steps[index];
		if (isOver || step === undefined) {
			return;
		}

		if (step.do === 'write') {
			octets += step.text.length;
			response.write(step.text, 'latin1', (error) => (error ? undefined : next(index + 1)));
		} else if (step.do === 'wait') {
			stop = after(step.time, () => next(index + 1));
		} else if (step.do === 'hang') {
			stop = after(hangTime, () => finish('close'));
			hung();
		} else {
			finish(step.do);
		}
	};

	// For Node the head is sent and content may follow, so that what is written goes out as it is, in turn.
	Object.assign(response, {_header: ' ', _headerSent: true, _hasBody: true});
	const start = (): void => queueMicrotask(() => next(0));
	if (response.socket === null) {
		response.once('socket', start);
	} else {
		start();
	}

	return {
		cancel() {
			isOver = true;
			stop();
			return octets;
		},
	};
};
