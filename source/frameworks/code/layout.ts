import {lines, type Doc} from './doc.js';

/** How a language is laid out. */
export type Style = {
	/** How many columns a line should have at most. */
	readonly width: number;
	/** What a level of indentation is. */
	readonly step: string;
};

/** Documents that are still to be printed, one after the other. */
type Rest = Pending | undefined;

type Pending = {readonly doc: Doc; readonly level: number; readonly isFlat: boolean; readonly then: Rest};

type LineBreak = Extract<Doc, {readonly type: 'line'}>;

const isLine = (doc: Exclude<Doc, string>): doc is LineBreak => 'type' in doc && doc.type === 'line';

/**
 * What stands in place of a document that has others in it.
 *
 * @param fits whether something fits on the line, in so many columns of its own if they are given; without it, groups are
 * as what is around them
 */
const opened = (
	doc: Exclude<Doc, string | LineBreak>,
	{level, isFlat, then}: Pending,
	fits?: (rest: Rest, widest?: number) => boolean,
): Rest => {
	const pending = (each: Doc, after: Rest, flat = isFlat): Pending => ({doc: each, level, isFlat: flat, then: after});
	if (doc instanceof Array) {
		return doc.reduceRight<Rest>((after, each) => pending(each, after), then);
	}

	switch (doc.type) {
		case 'indent':
			return {doc: doc.doc, level: level + doc.levels, isFlat, then};
		case 'ifBreak':
			return pending(isFlat ? doc.flat : doc.broken, then);
		case 'group': {
			const flat = pending(doc, doc.widest === undefined ? then : undefined, true);
			return pending(doc.doc, then, isFlat || fits?.(flat, doc.widest));
		}
		case 'hug': {
			const hugged = pending(doc.before, pending(doc.part, pending(doc.after, then)), true);
			return fits?.(hugged) === false ? pending(doc.otherwise, then) : hugged;
		}
	}
};

/** Whether a line that goes on with this at a column ends before it is too wide. */
const isShort = (rest: Rest, column: number, width: number): boolean => {
	let at = column;
	let next = rest;
	while (next !== undefined) {
		const {doc, isFlat, then}: Pending = next;
		if (typeof doc === 'string') {
			const [first = '', ...others] = doc.split('\n');
			at += first.length;
			if (at > width || others.length > 0) {
				return at <= width;
			}

			next = then;
		} else if (isLine(doc)) {
			if (!isFlat || doc.flat === undefined || at > (doc.by ?? width)) {
				return !isFlat || doc.isInLiteral === true;
			}

			next = {...next, doc: doc.flat};
		} else if (isFlat && 'type' in doc && doc.type === 'group' && doc.isBroken === true) {
			return false;
		} else {
			next = opened(doc, next);
		}
	}

	return true;
};

/** A document as text in the layout of a language. An empty line has no indentation. */
export const print = (printed: Doc, {width, step}: Style): string => {
	const done: string[] = [];
	let current = '';
	let indentation = '';
	let rest: Rest = {doc: printed, level: 0, isFlat: false, then: undefined};

	const end = (level: number): void => {
		done.push(current);
		current = '';
		indentation = step.repeat(level);
	};

	const fits = (next: Rest, widest?: number): boolean =>
		widest === undefined ? isShort(next, (current || indentation).length, width) : isShort(next, 0, widest);

	while (rest !== undefined) {
		const {doc, level, isFlat, then}: Pending = rest;
		if (typeof doc === 'string') {
			for (const [index, text] of doc.split('\n').entries()) {
				if (index > 0) {
					end(0);
				}

				current += text === '' || current !== '' ? text : `${indentation}${text}`;
			}

			rest = then;
		} else if (!isLine(doc)) {
			rest = opened(doc, rest, fits);
		} else if (isFlat && doc.flat !== undefined) {
			rest = {...rest, doc: doc.flat};
		} else {
			end(level);
			rest = then;
		}
	}

	return [...done, current].join('\n');
};

/** The lines of a document by itself: however deep they will be, their width counts from where it begins. */
export const linesOf = (doc: Doc, style: Style): readonly string[] => print(doc, style).split('\n');

/** Documents as the text of a file, each on a line of its own or more. */
export const file = (docs: readonly Doc[], style: Style): string => `${print(lines(docs), style)}\n`;
