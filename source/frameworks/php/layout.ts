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
 * item a line with a comma after each, but a lone array keeps the brackets of the call around it.
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
	const [only] = items;
	return items.length === 1 && typeof only === 'object'
		? laidOut(start, only, `${close}${after}`, level)
		: [start, ...indented(items.flatMap((item) => laidOut('', item, ',', level + 1))), `${close}${after}`];
};
