import {block, type Doc} from '../code/doc.js';

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

const declaration = ([crate, below]: readonly [string, Tree]): Doc => {
	const line = inline([crate, below]);
	const names = ordered(below).map(inline);
	return names.length > 1 && names.some((name) => name.includes('{'))
		? block(`use ${crate}::{`, ownLines(names), '};')
		: `use ${line};`;
};

/** The `use` declarations of some paths, such as `axum::http::StatusCode`: one for each crate. */
export const uses = (paths: readonly string[]): readonly Doc[] =>
	ordered(paths.map((path) => path.split('::')).reduce<Tree>(insert, new Map())).map(declaration);
