/*
 * The documents of a printer after Wadler's “A prettier printer”, by the names of Prettier's builders: a writer puts code
 * together without a thought of lines, and layout.ts breaks what does not fit on one.
 */

/** Code to be laid out: text, documents one after the other, or what the functions below make. */
export type Doc = string | readonly Doc[] | LineBreak | Indent | Group | IfBreak | Hug;

/** Where a line ends, unless the group around it is flat and there is text for that. */
type LineBreak = {
	readonly type: 'line';
	readonly flat?: string;
	/** Whether the group around it may be flat although the line ends. */
	readonly isInLiteral?: boolean;
	/** The last column where a flat group may have it. */
	readonly by?: number;
};

type Indent = {readonly type: 'indent'; readonly doc: Doc; readonly levels: number};

type Group = {
	readonly type: 'group';
	readonly doc: Doc;
	/** Whether it is broken although it would fit. */
	readonly isBroken?: boolean;
	/** How many columns it may have by itself, where that decides and not the width of the line. */
	readonly widest?: number | undefined;
};

type IfBreak = {readonly type: 'ifBreak'; readonly broken: Doc; readonly flat: Doc};

/** What is broken in one part only, where the line has room for all before that. */
type Hug = {
	readonly type: 'hug';
	readonly before: Doc;
	readonly part: Doc;
	readonly after: Doc;
	readonly otherwise: Doc;
};

/** The end of a line where the group is broken, and nothing where it is flat. */
export const softline: Doc = {type: 'line', flat: ''};

/** A {@link softline} that no flat group has behind this column. */
export const softlineBy = (column: number): Doc => ({type: 'line', flat: '', by: column});

/** The end of a line where the group is broken, and a space where it is flat. */
export const line: Doc = {type: 'line', flat: ' '};

/** The end of a line, for which the groups around it are broken. */
export const hardline: Doc = {type: 'line'};

/** The end of a line in a literal, around which groups may be flat. */
export const hardlineWithoutBreak: Doc = {type: 'line', isInLiteral: true};

/** What is on one line where it fits there, or has at most so many columns, and otherwise broken at each of its own lines. */
export const group = (doc: Doc, widest?: number): Doc => ({type: 'group', doc, widest});

/** A document whose own groups are broken, even where they would fit. */
export const broken = (doc: Doc): Doc => {
	if (typeof doc === 'string') {
		return doc;
	}

	return doc instanceof Array ? doc.map(broken) : doc.type === 'group' ? {...doc, isBroken: true} : doc;
};

/** What the group around it has where it is broken, and where it is flat. */
export const ifBreak = (broken: Doc, flat: Doc = ''): Doc => ({type: 'ifBreak', broken, flat});

/** A document whose lines, but for the first, are so many levels deeper. */
export const indent = (doc: Doc, levels = 1): Doc => ({type: 'indent', doc, levels});

/** Documents with another one between them. */
export const join = (separator: Doc, docs: readonly Doc[]): Doc =>
	docs.map((doc, index) => (index === 0 ? doc : [separator, doc]));

/** Documents, each from a line of its own. */
export const lines = (docs: readonly Doc[]): Doc => join(hardline, docs);

/** Groups of such documents with an empty line between those that are not empty. */
export const paragraphs = (groups: ReadonlyArray<readonly Doc[]>): Doc =>
	join([hardline, hardline], groups.filter(({length}) => length > 0).map(lines));

/** A line, others one level deeper, and a last one, if there is one. */
export const block = (first: Doc, inner: readonly Doc[], last?: Doc): Doc => [
	first,
	indent(inner.map((doc) => [hardline, doc])),
	last === undefined ? '' : [hardline, last],
];

type ListOptions = {
	/** Whether a comma follows the last item, too, where each has a line of its own. */
	readonly hasLastComma?: boolean;
	/** Whether there is a space inside the brackets where they are on one line. */
	readonly hasSpaces?: boolean;
	/** How many columns the items may have on one line, where that decides and not the width of the line. */
	readonly widest?: number | undefined;
};

/** Items between brackets, with a comma after each: on one line, or each on its own. */
export const list = (
	open: Doc,
	items: readonly Doc[],
	close: Doc,
	{hasLastComma = false, hasSpaces = false, widest}: ListOptions = {},
): Doc => {
	const end = hasSpaces && items.length > 0 ? line : softline;
	const lastComma = ifBreak(hasLastComma && items.length > 0 ? ',' : '');
	const separated = items.map((item, index) => [index === 0 ? end : [',', line], item]);
	return [open, group([indent(separated), lastComma, end], widest), close];
};

/** A {@link list} of which only the item at an index is broken, where the line has room for all before that. */
export const hug = (open: Doc, items: readonly Doc[], close: Doc, index: number, options?: ListOptions): Doc => ({
	type: 'hug',
	before: [open, items.slice(0, index).map((item) => [item, ', '])],
	part: items[index] ?? '',
	after: [items.slice(index + 1).map((item) => [', ', item]), close],
	otherwise: list(open, items, close, options),
});

type ChainOptions = {
	/** How many levels deeper the calls are on lines of their own. */
	readonly levels?: number;
	/** How many columns it may have on one line, where that decides and not the width of the line. */
	readonly widest?: number;
	/** The last column where a call may begin on the line of others. */
	readonly by?: number;
};

/** Calls one after the other: on the line of their subject, or each on a line of its own. */
export const chain = (subject: Doc, calls: readonly Doc[], {levels, widest, by}: ChainOptions = {}): Doc => {
	const onLines = calls.map((call) => [hardline, call]);
	const onOneLine = by === undefined ? calls : calls.map((call) => [softlineBy(by), call]);
	return group([subject, ifBreak(indent(onLines, levels), onOneLine)], widest);
};
