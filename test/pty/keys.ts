/** What a terminal sends for keys that have no character. */
export const keys = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	end: '\u001B[F',
	home: '\u001B[H',
	pageUp: '\u001B[5~',
	pageDown: '\u001B[6~',
	tab: '\t',
	shiftTab: '\u001B[Z',
	enter: '\r',
	escape: '\u001B',
	backspace: '\u007F',
	ctrlC: '\u0003',
	ctrlU: '\u0015',
	ctrlZ: '\u001A',
} as const;
