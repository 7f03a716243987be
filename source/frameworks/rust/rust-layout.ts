/** An expression in the layout of rustfmt: its lines, the first of which has no indentation. */
export type Code = readonly string[];

/** The most columns of the arguments of a call, of the elements of a tuple or an array, and of a chain on one line. */
const widest = 60;

/** The most columns of the fields of a struct on one line. */
const widestStruct = 18;

const step = '    ';

/** Lines one block deeper. */
export const indent = (lines: Code): Code => lines.map((line) => (line === '' ? line : `${step}${line}`));

const isLine = (code: Code): boolean => code.length === 1;

/** All but the last line as they are, and the last with something after it. */
const followed = (code: Code, by: string): Code => [...code.slice(0, -1), `${code.at(-1) ?? ''}${by}`];

/** An opening bracket, items and a closing bracket: on one line, around the only item, or with an item a line. */
export const group = (opening: string, items: readonly Code[], closing: string): Code => {
	const line = items.flat().join(', ');
	if (items.every(isLine) && line.length <= widest) {
		return [`${opening}${line}${closing}`];
	}

	const [only = []] = items;
	const [first = '', ...rest] = only;
	const hasBrackets = !isLine(only) || first.endsWith(')');
	return items.length === 1 && hasBrackets
		? followed([`${opening}${first}`, ...rest], closing)
		: [opening, ...indent(items.flatMap((item) => followed(item, ','))), closing];
};

/** A value of a struct, with a field a line unless it is very short. */
export const structValue = (name: string, fields: readonly Code[]): Code => {
	const line = fields.flat().join(', ');
	return fields.every(isLine) && line.length <= widestStruct
		? [`${name} { ${line} }`]
		: [`${name} {`, ...indent(fields.flatMap((field) => followed(field, ','))), '}'];
};

/** A chain of calls on a subject: on one line that may end in a block, or with a call a line. */
export const chain = (subject: string, calls: readonly Code[]): Code => {
	const before = [subject, ...calls.slice(0, -1).flat()].join('');
	const [first = '', ...rest] = calls.at(-1) ?? [];
	const isShort = calls.length === 1 || (calls.every(isLine) && `${before}${first}`.length <= widest);
	return isShort ? [`${before}${first}`, ...rest] : [subject, ...indent(calls.flat())];
};

type Tree = ReadonlyMap<string, Tree>;

const insert = (tree: Tree, [head, ...rest]: readonly string[]): Tree =>
	head === undefined ? tree : new Map([...tree, [head, insert(tree.get(head) ?? new Map<string, Tree>(), rest)]]);

const ordered = (tree: Tree): ReadonlyArray<readonly [string, Tree]> =>
	[...tree].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The nested braces of one `use`, on one line. */
const inline = ([name, below]: readonly [string, Tree]): string => {
	const names = ordered(below).map(inline);
	const [only = ''] = names;
	switch (names.length) {
		case 0:
			return name;
		case 1:
			return `${name}::${only}`;
		default:
			return `${name}::{${names.join(', ')}}`;
	}
};

/** Names of a `use` with braces inside: those without a path share a line with their like, each other one has its own. */
const ownLines = (names: readonly string[]): readonly string[] =>
	names.reduce<readonly string[]>((lines, name) => {
		const last = lines.at(-1);
		return last === undefined || `${last}${name}`.includes('::')
			? [...lines, `${name},`]
			: [...lines.slice(0, -1), `${last} ${name},`];
	}, []);

const declaration = ([crate, below]: readonly [string, Tree]): Code => {
	const line = inline([crate, below]);
	const names = ordered(below).map(inline);
	return names.length > 1 && names.some((name) => name.includes('{'))
		? [`use ${crate}::{`, ...indent(ownLines(names)), '};']
		: [`use ${line};`];
};

/** The `use` declarations of some paths, such as `axum::http::StatusCode`: one for each crate. */
export const uses = (paths: readonly string[]): Code =>
	ordered(paths.map((path) => path.split('::')).reduce<Tree>(insert, new Map())).flatMap(declaration);
