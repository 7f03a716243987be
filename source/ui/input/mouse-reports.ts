/** What the mouse did at a cell; `column` and `row` count from 0 at the top left. `other` is a release, or another button. */
export type MouseEvent = {
	readonly kind: 'press' | 'up' | 'down' | 'other';
	readonly column: number;
	readonly row: number;
};

const introducer = '\u001B[<';

const report = /^(?<button>\d+);(?<column>\d+);(?<row>\d+)(?<end>[Mm])/;

const kinds: Readonly<Record<string, MouseEvent['kind']>> = {'0M': 'press', '64M': 'up', '65M': 'down'};

/** The reports of a mouse among what a terminal sends, as xterm writes them (SGR, mode 1006). */
export const mouseEvents = (input: string): readonly MouseEvent[] =>
	input
		.split(introducer)
		.slice(1)
		.flatMap((text) => {
			const {button = '', column, row, end = ''} = report.exec(text)?.groups ?? {};
			return column === undefined
				? []
				: [{kind: kinds[button + end] ?? 'other', column: Number(column) - 1, row: Number(row) - 1}];
		});
