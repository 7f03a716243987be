import {failure} from '../i18n/failures/index.js';
import type {ClipboardPlace, ClipboardRoute} from './route.js';

/** The most octets of Base64 that terminals are known to take in one sequence. */
const limit = 100_000;

/** Octets of one device control string that every GNU screen still passes on: 256, less those that open and close it. */
const screenChunk = 252;

const escape = '\u001B';

/** What stands between the program and the terminal and has to be told to pass a sequence on. */
const multiplexers: ReadonlyArray<{readonly variable: string; readonly wrap: (sequence: string) => string}> = [
	{
		variable: 'TMUX',
		wrap: (sequence) => `${escape}Ptmux;${sequence.replaceAll(escape, escape + escape)}${escape}\\`,
	},
	{
		variable: 'STY',
		wrap: (sequence) =>
			Array.from(
				{length: Math.ceil(sequence.length / screenChunk)},
				(_, index) => `${escape}P${sequence.slice(index * screenChunk, (index + 1) * screenChunk)}${escape}\\`,
			).join(''),
	},
];

/** The control sequence that asks a terminal to put Base64 on the clipboard (xterm's “Manipulate Selection Data”), wrapped as the place needs it. */
const osc52 = (base64: string, {env}: ClipboardPlace): string => {
	const sequence = `${escape}]52;c;${base64}\u0007`;
	const multiplexer = multiplexers.find(({variable}) => Boolean(env[variable]));
	return multiplexer === undefined ? sequence : multiplexer.wrap(sequence);
};

/** Terminals that know no operating system commands, and may show them. */
const deaf = new Set(['dumb', 'linux']);

/**
 * The route through the terminal itself, which also crosses SSH. No terminal answers, and some do not listen.
 *
 * @param fits where it has its turn, besides that there is a terminal which understands such sequences
 */
export const throughTerminal = (fits: ClipboardRoute['fits']): ClipboardRoute => ({
	via: 'OSC 52',
	certain: false,
	fits: (place) => place.write !== undefined && !deaf.has(place.env['TERM'] ?? '') && fits(place),
	copy: async (text, place) => {
		const base64 = Buffer.from(text).toString('base64');
		if (base64.length > limit) {
			return {
				ok: false,
				reason: failure('tooLongForTerminal', base64.length, limit),
				cure: failure('printIntoFile'),
			};
		}

		place.write?.(osc52(base64, place));
		return {ok: true};
	},
});
