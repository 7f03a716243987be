import type {Call} from './java.js';

const width = 120;
const step = '    ';

/** The pieces that arguments are broken into, each with what follows it. */
const pieces = ({arguments: values, closing}: Call): readonly string[] =>
	values.map((each, index) => (index < values.length - 1 ? `${each},` : `${each}${closing}`));

/** A call without a text block as it stands on one line. */
export const flat = ({opening, arguments: values, closing}: Call): string => `${opening}${values.join(', ')}${closing}`;

/** Arguments filled up to the line width. */
const filled = (indent: string, call: Call): readonly string[] =>
	pieces(call).reduce<readonly string[]>(
		(lines, piece, index) => {
			const last = lines.at(-1) ?? '';
			const joined = `${last}${index === 0 ? '' : ' '}${piece}`;
			return index === 0 || joined.length <= width
				? [...lines.slice(0, -1), joined]
				: [...lines, `${indent}${step}${step}${piece}`];
		},
		[`${indent}${call.opening}${call.arguments.length === 0 ? call.closing : ''}`],
	);

/** Arguments that do not fit behind what opens them: on the next line, or a line each. */
const broken = (indent: string, call: Call): readonly string[] => {
	const inner = `${indent}${step}${step}`;
	const oneLine = `${inner}${pieces(call).join(' ')}`;
	return [
		`${indent}${call.opening}`,
		...(oneLine.length <= width ? [oneLine] : pieces(call).map((each) => `${inner}${each}`)),
	];
};

/** How a formatter lays out what does not fit on a line. */
export type Layout = {
	/** What a call on a line of its own stands behind, besides what the statement does. */
	readonly chained: string;
	/** What the lines of a text block stand behind, besides what its call does. */
	readonly block: string;
	/** How many columns may stand before a call behind others. */
	readonly columnsBefore: number;
	/** The lines of a call that does not fit on one. */
	readonly wrap: (indent: string, call: Call) => readonly string[];
};

/** The layout of the Spring formatter. */
export const spring: Layout = {chained: step, block: `${step}${step}`, columnsBefore: width, wrap: filled};

/** The layout of Palantir's formatter. */
export const palantir: Layout = {chained: `${step}${step}`, block: step, columnsBefore: 80, wrap: broken};

/** Lines joined at the end of the last of those before them. */
const joined = (before: readonly string[], [first = '', ...rest]: readonly string[]): readonly string[] => [
	...before.slice(0, -1),
	`${before.at(-1) ?? ''}${first}`,
	...rest,
];

/** The lines of a text block behind an indent; empty ones stay empty. */
const indented = (indent: string, lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `${indent}${line}`));

/** A call as it stands behind others, a text block in it on lines of its own. */
const inline = (indent: string, each: Call): readonly string[] => [flat(each), ...indented(indent, each.block ?? [])];

/** A call on a line of its own, or on more if it has to be. */
const alone = ({block, wrap}: Layout, indent: string, each: Call): readonly string[] => {
	const lines = joined([indent], inline(`${indent}${block}`, each));
	return lines.every((line) => line.length <= width) || each.arguments.length === 0 ? lines : wrap(indent, each);
};

/** The last call of a statement, with what ends it. */
const ended = (last: Call): Call =>
	last.block === undefined
		? {...last, closing: `${last.closing};`}
		: {...last, block: last.block.map((line, index, {length}) => (index < length - 1 ? line : `${line};`))};

/**
 * A statement that ends in a chain of calls: on one line of at most 120 columns, but for the lines of a text block,
 * otherwise each call but the first on a line of its own.
 *
 * @param indent what stands before the statement
 * @param start the statement up to and with the first call, such as `return ResponseEntity.status(417)`
 */
export const chain = (layout: Layout, indent: string, start: string, calls: readonly Call[]): string => {
	const all = calls.map((each, index) => (index < calls.length - 1 ? each : ended(each)));
	const first = `${indent}${start}${calls.length === 0 ? ';' : ''}`;
	const short = all.reduce<readonly string[] | undefined>(
		(lines, each) =>
			lines === undefined || (lines.at(-1) ?? '').length > layout.columnsBefore
				? undefined
				: joined(lines, inline(`${indent}${layout.block}`, each)),
		[first],
	);
	const long = [first, ...all.flatMap((each) => alone(layout, `${indent}${layout.chained}`, each))];
	return (short?.every((line) => line.length <= width) === true ? short : long).join('\n');
};
