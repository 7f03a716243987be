import {onTestFinished} from 'vitest';
import {findFramework, frameworks, type Framework} from '../../source/frameworks/index.js';
import {makeHome, startProgram} from './program.js';
import type {Size} from '../../source/ui/common/rect.js';
import {sizes} from '../ui/sizes.js';
import type {TestTerminal} from './terminal.js';

export {sizes};

/** One of {@link sizes} for each row of a table of tests. */
export const everySize = Object.entries(sizes).map(([mode, size]) => ({
	mode: mode as keyof typeof sizes,
	size,
	name: `${size.columns}×${size.rows}`,
}));

/** What a slow machine may take for a whole test, in milliseconds. */
export const slow = {timeout: 60_000};

/** A home that is gone after the test. */
export const temporaryHome = (): ReturnType<typeof makeHome> => {
	const home = makeHome();
	onTestFinished(home.remove);
	return home;
};

/** Starts the program for one test. */
export const openProgram = (
	args: readonly string[],
	{
		size = sizes.wide,
		home = temporaryHome(),
		env = {},
	}: {
		readonly size?: Size;
		readonly home?: ReturnType<typeof makeHome>;
		readonly env?: Readonly<Record<string, string>>;
	} = {},
): TestTerminal => {
	const terminal = startProgram(args, size, {env: {...home.env, ...env}});
	onTestFinished(terminal.close);
	return terminal;
};

/** The framework that so many presses of → lead to from another. */
const walkedFrom = (name: string, presses: number): Framework => {
	const place = frameworks.findIndex((each) => each === findFramework(name)) + presses;
	const found = frameworks[place];
	if (found === undefined) {
		throw new Error(`there is no framework ${presses} from ${name}`);
	}

	return found;
};

/** What → leads to from FastAPI. */
export const afterFastapi = walkedFrom('fastapi', 1);

/** What ← leads to from FastAPI. */
export const beforeFastapi = walkedFrom('fastapi', -1);

/** Whether the header shows this status. */
export const hasStatus =
	(code: number) =>
	([header = '']: readonly string[]): boolean =>
		header.split(' ').includes(String(code));

/** Whether the screen shows this cell of the grid: the status in the header, and the framework, whatever its version. */
export const shows = (code: number, framework: string) => {
	const name = new RegExp(String.raw`(?:^ |‹ )${framework}(?: \d[\d.]*)? (?:←→|›)`);
	return (lines: readonly string[]): boolean => hasStatus(code)(lines) && lines.some((line) => name.test(line));
};
