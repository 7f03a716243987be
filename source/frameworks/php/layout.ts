/** The length that lines should not exceed (PSR-12 §2.3). */
const width = 80;

const step = '    ';

/** Items between brackets, after what stands before them. */
type Group = {
	readonly before: string;
	readonly brackets: readonly [open: string, close: string];
	readonly items: readonly Expression[];
};

/** An expression of PHP: one that stays on its line, or one that may be broken between its items. */
export type Expression = string | Group;

/** A call: `header('Allow: POST')`. */
export const call = (callee: string, items: readonly Expression[]): Group => ({
	before: callee,
	brackets: ['(', ')'],
	items,
});

/** An array, whose items may be `'key' => value`. */
export const array = (items: readonly Expression[]): Group => ({before: '', brackets: ['[', ']'], items});

const flat = (expression: Expression): string =>
	typeof expression === 'string'
		? expression
		: `${expression.before}${expression.brackets[0]}${expression.items.map(flat).join(', ')}${expression.brackets[1]}`;

/** Lines one level deeper. */
export const indented = (lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `${step}${line}`));

/**
 * An expression with something before and after it, as PSR-12 lays it out: on one line where it fits, otherwise an
 * item a line with a comma after each; but an array that comes first, before none but short items, keeps the brackets of
 * the call around it.
 *
 * @param level how many steps it will be indented
 */
export const laidOut = (before: string, expression: Expression, after: string, level = 0): readonly string[] => {
	const line = `${before}${flat(expression)}${after}`;
	if (typeof expression === 'string' || line.length + level * step.length <= width) {
		return [line];
	}

	const {
		items,
		brackets: [open, close],
	} = expression;
	const start = `${before}${expression.before}${open}`;
	const [first, ...rest] = items;
	return typeof first === 'object' && rest.every((item) => typeof item === 'string')
		? laidOut(start, first, `${['', ...rest].join(', ')}${close}${after}`, level)
		: [start, ...indented(items.flatMap((item) => laidOut('', item, ',', level + 1))), `${close}${after}`];
};

/** Lines with the semicolon that ends their statement. */
export const ended = (lines: readonly string[]): readonly string[] =>
	lines.map((line, index) => (index === lines.length - 1 ? `${line};` : line));

/**
 * A statement of calls that are chained: on one line where there is one call and it fits, otherwise a call a line.
 *
 * @param before the statement up to the first call
 * @param level how many steps it will be indented
 */
export const chain = (before: string, calls: readonly string[], level: number): readonly string[] => {
	const line = `${before}${calls.join('')};`;
	return calls.length <= 1 && line.length + level * step.length <= width ? [line] : ended([before, ...indented(calls)]);
};
