import type {Field, Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {chain, group, hardlineWithoutBreak, indent, join, line, paragraphs, softline, type Doc} from './doc.js';
import {file, type Style} from './layout.js';
import {jsonValue} from './text.js';

const style: Style = {width: 120, step: '    '};

/** How many levels deeper a formatter continues what does not fit on a line. */
const continued = 2;

/** What the formatters of Java lay out each in its way. */
type Formatter = {
	/** How many levels deeper a call on a line of its own is. */
	readonly levels: number;
	/** How many levels deeper than its call the lines of a text block are. */
	readonly blockLevels: number;
	/** The last column where a call may begin on the line of others. */
	readonly by: number;
	/** Arguments between what opens them and what closes them. */
	readonly wrap: (open: string, values: readonly string[], close: string) => Doc;
};

/** A text block loses the white space at the end of its lines. */
const fitsBlock = (text: string): boolean =>
	/\n[^]*[^"]$/.test(text) && needsNoEscape(text) && !/"""|[^\S\n](?:\n|$)/.test(text);

const value = jsonValue(literals.java);

const layoutOf = ({levels, blockLevels, by, wrap}: Formatter) => {
	const call = (name: string, ...values: readonly string[]): Doc => wrap(`.${name}(`, values, ')');
	return {
		/** A call of a chain, such as `.header("Allow", "POST")`. */
		call,

		/** The call that sets a field. */
		fieldCall:
			(name: string) =>
			(field: Field): Doc =>
				call(name, ...field.map(literals.java)),

		/** The call that takes a flat JSON object as `Map.of(…)`, which holds up to ten entries and no null. */
		callWithMap: (name: string, object: Readonly<Record<string, Json>>): Doc =>
			wrap(
				`.${name}(Map.of(`,
				Object.entries(object).flatMap(([key, each]) => [literals.java(key), value(each)]),
				'))',
			),

		/** The call that takes text: as a literal, or a text block (JLS §3.10.6) where it has lines and needs no escape. */
		callWithText: (name: string, text: string): Doc =>
			fitsBlock(text)
				? [
						`.${name}("""`,
						indent(
							`${text}""")`.split('\n').map((each) => [hardlineWithoutBreak, each]),
							blockLevels,
						),
					]
				: call(name, literals.java(text)),

		/** A statement that ends in a chain of calls, the first of which stays where the statement starts. */
		statement: (start: Doc, calls: readonly Doc[]): Doc => [chain(start, calls, {levels, by}), ';'],
	};
};

/** The layout of the Spring formatter, which fills lines with arguments. */
export const spring = layoutOf({
	levels: 1,
	blockLevels: 2,
	by: style.width,
	wrap: (open, values, close) => [open, indent(join([',', group(line)], values), continued), close],
});

/** The layout of Palantir's formatter: arguments that do not fit are on the next line, or each on its own. */
export const palantir = layoutOf({
	levels: continued,
	blockLevels: 1,
	by: 80,
	wrap: (open, values, close) =>
		values.length === 0
			? [open, close]
			: [open, group(indent([softline, group(join([',', line], values))], continued)), close],
});

/** The type of the map that `Map.of(…)` makes of a JSON object: the narrowest that its values have in common. */
export const mapType = (object: Readonly<Record<string, Json>>): string =>
	`Map<String, ${Object.values(object).every((each) => typeof each === 'string') ? 'String' : 'Object'}>`;

/**
 * A file of Java without its package: import lines, sorted, then the lines of a class.
 *
 * @param groups patterns of what is imported together, with an empty line before the next
 */
export const javaFile = (names: readonly string[], docs: readonly Doc[], groups: readonly RegExp[] = [/./]): string => {
	const sorted = [...new Set(names)].toSorted();
	const imports = groups.map((group) => sorted.filter((name) => group.test(name)).map((name) => `import ${name};`));
	return file([paragraphs([...imports, docs])], style);
};
