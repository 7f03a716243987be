import {lines, type Doc} from './doc.js';

/** How a language is laid out. */
export type Style = {
	/** How many columns a line should have at most. */
	readonly width: number;
	/** What a level of indentation is. */
	readonly step: string;
};

/**
 * Where a document ends that begins at a column: the column, where that is on the same line, and otherwise whether its
 * first line has no more columns than `width`.
 */
const endOf = (doc: Doc, isFlat: boolean, start: number, width: number): number | boolean => {
	if (typeof doc === 'string') {
		const [first = '', ...others] = doc.split('\n');
		const column = start + first.length;
		return column <= width && (others.length > 0 || column);
	}

	if (doc instanceof Array) {
		return doc.reduce<number | boolean>(
			(at, each) => (typeof at === 'number' ? endOf(each, isFlat, at, width) : at),
			start,
		);
	}

	switch (doc.type) {
		case 'line': {
			const {flat, isInLiteral = false, by = width} = doc;
			return isFlat && flat !== undefined ? start <= by && endOf(flat, true, start, width) : !isFlat || isInLiteral;
		}
		case 'indent':
			return endOf(doc.doc, isFlat, start, width);
		case 'group':
			return !(isFlat && doc.isBroken === true) && endOf(doc.doc, isFlat, start, width);
		case 'ifBreak':
			return endOf(isFlat ? doc.flat : doc.broken, isFlat, start, width);
		case 'hug':
			return endOf([doc.before, doc.part, doc.after], isFlat, start, width);
	}
};

/** Documents that are still to be printed, one after the other. */
type Rest = Pending | undefined;

type Pending = {readonly doc: Doc; readonly level: number; readonly isFlat: boolean; readonly then: Rest};

/** Whether a line fits that goes on with this at a column. */
const fits = (rest: Rest, column: number, width: number): boolean => {
	let end: number | boolean = column;
	for (let next = rest; next !== undefined && typeof end === 'number'; next = next.then) {
		end = endOf(next.doc, next.isFlat, end, width);
	}

	return end !== false;
};

type Composite = Exclude<Doc, string | {readonly type: 'line'}>;

/** What stands for a document that a line comes to at a column. */
const parts = (doc: Composite, {level, isFlat, then}: Pending, column: number, width: number): Rest => {
	if (doc instanceof Array) {
		return doc.reduceRight<Rest>((after, each) => ({doc: each, level, isFlat, then: after}), then);
	}

	switch (doc.type) {
		case 'indent':
			return {doc: doc.doc, level: level + doc.levels, isFlat, then};
		case 'ifBreak':
			return {doc: isFlat ? doc.flat : doc.broken, level, isFlat, then};
		case 'group': {
			const flat = {doc, level, isFlat: true, then};
			const isShort =
				doc.widest === undefined ? fits(flat, column, width) : fits({...flat, then: undefined}, 0, doc.widest);
			return {doc: doc.doc, level, isFlat: isFlat || isShort, then};
		}
		case 'hug': {
			const after = {doc: doc.after, level, isFlat, then};
			const hugged = {doc: doc.before, level, isFlat: true, then: {doc: doc.part, level, isFlat, then: after}};
			return fits(hugged, column, width) ? hugged : {doc: doc.otherwise, level, isFlat, then};
		}
	}
};

/** A document as text in the layout of a language. An empty line has no indentation. */
export const print = (printed: Doc, {width, step}: Style): string => {
	const done: string[] = [];
	let current = '';
	let indentation = '';

	const newline = (level: number): void => {
		done.push(current);
		current = '';
		indentation = step.repeat(level);
	};

	const write = (text: string): void => {
		const [first = '', ...others] = text.split('\n');
		current += current === '' && first !== '' ? `${indentation}${first}` : first;
		for (const each of others) {
			newline(0);
			current = each;
		}
	};

	let rest: Rest = {doc: printed, level: 0, isFlat: false, then: undefined};
	while (rest !== undefined) {
		const {doc, level, isFlat, then}: Pending = rest;
		if (typeof doc === 'string') {
			write(doc);
			rest = then;
		} else if ('type' in doc && doc.type === 'line') {
			if (isFlat && doc.flat !== undefined) {
				write(doc.flat);
			} else {
				newline(level);
			}

			rest = then;
		} else {
			rest = parts(doc, rest, current === '' ? indentation.length : current.length, width);
		}
	}

	return [...done, current].join('\n');
};

/** The lines of a document by itself: however deep they will be, their width counts from where it begins. */
export const linesOf = (doc: Doc, style: Style): readonly string[] => print(doc, style).split('\n');

/** Documents as the text of a file, each on a line of its own or more. */
export const file = (docs: readonly Doc[], style: Style): string => `${print(lines(docs), style)}\n`;
