import type {Framework} from '../../source/frameworks/index.js';

const barWidth = 20;

const bar = (done: number, total: number): string => {
	const filled = Math.round((done / total) * barWidth);
	return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${String(done).padStart(String(total).length)}/${total}`;
};

/** Where a run tells how far it is. */
export type Screen = {
	readonly isTTY?: boolean;
	readonly columns?: number;
	readonly write: (text: string) => unknown;
};

/** Tells how far a run is: a bar that is written over on a terminal, a line a step elsewhere. */
export const progress = (screen: Screen, total: number) => {
	const show = (text: string): void => {
		screen.write(screen.isTTY === true ? `\r\u001B[2K${text.slice(0, (screen.columns ?? 80) - 1)}` : `${text}\n`);
	};

	return {
		/** What is done to a framework, after so many that are through. */
		step: (done: number, {name}: Pick<Framework, 'name'>, what: string): void => {
			show(screen.isTTY === true ? `${bar(done, total)}  ${name}: ${what}` : `${name}: ${what}`);
		},
		/** Leaves the terminal free for what follows. */
		end: (): void => {
			if (screen.isTTY === true) {
				screen.write('\r\u001B[2K');
			}
		},
	};
};
