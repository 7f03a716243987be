import {trimBlanks, type NumberedLine} from './lines.js';
import {isInterim, statusLineOf, type StatusLine} from './status-line.js';
import type {HeadLines, Transcript} from './transcript.js';
import type {PastedRequest} from './verbose.js';

/** A field line as it stands, with what RFC 9112 §5 says against it. */
export type FieldLine = {
	readonly name: string;
	/** Without the blanks around it; folded lines are joined by one space. */
	readonly value: string;
	readonly line: number;
	readonly isFolded: boolean;
	readonly hasBlankBeforeColon: boolean;
};

/** One response of a transcript, read leniently: what a rule looks at. */
export type Message = {
	readonly statusLine: StatusLine;
	/** The number of its status line. */
	readonly line: number;
	readonly lines: HeadLines;
	readonly fields: readonly FieldLine[];
	/** The lines that have no colon or come before the line that they fold. */
	readonly strays: readonly NumberedLine[];
	/** Absent where the transcript does not show it. */
	readonly content?: Uint8Array;
	/** Whether other responses of the transcript follow this one. */
	readonly isFollowed: boolean;
	readonly request?: PastedRequest;
};

/** A line and those that fold it on. */
type Folded = {readonly line: NumberedLine; readonly more: string[]};

const unfold = (lines: HeadLines): readonly Folded[] => {
	const folded: Folded[] = [];
	for (const line of lines) {
		const last = folded.at(-1);
		if (/^[\t ]/.test(line.text) && last !== undefined) {
			last.more.push(trimBlanks(line.text));
		} else {
			folded.push({line, more: []});
		}
	}

	return folded;
};

const fieldLine = ({line, more}: Folded): FieldLine | undefined => {
	const colon = line.text.indexOf(':');
	if (colon === -1 || /^[\t ]/.test(line.text)) {
		return undefined;
	}

	const name = trimBlanks(line.text.slice(0, colon));
	return {
		name,
		value: trimBlanks([trimBlanks(line.text.slice(colon + 1)), ...more].join(' ')),
		line: line.number,
		isFolded: more.length > 0,
		hasBlankBeforeColon: name.length < colon,
	};
};

/** The most lines of a head that are read, which is more than clients take; it bounds the work of every rule. */
const mostLines = 2000;

/** The most members of a list on one line that are read. */
const mostMembers = 200;

/** The members of a list on one line, empty ones too; commas in quoted strings are not looked for. */
export const split = (value: string): readonly string[] =>
	value.split(',', mostMembers).map((member) => trimBlanks(member));

const unreadable: StatusLine = {version: '', code: '', phrase: '', isSpaced: true};

const message = (head: HeadLines, rest: Pick<Message, 'content' | 'isFollowed' | 'request'>): Message => {
	const [first, ...lines] = head.slice(0, mostLines);
	const folded = unfold(lines);
	const read = folded.map((each) => ({line: each.line, field: fieldLine(each)}));
	return {
		statusLine: (first && statusLineOf(first.text)) ?? unreadable,
		line: first?.number ?? 0,
		lines: head,
		fields: read.flatMap(({field}) => field ?? []),
		strays: read.flatMap(({line, field}) => (field === undefined ? line : [])),
		...rest,
	};
};

/** The responses of a transcript in order; the last one has its content. */
export const messagesOf = ({heads, content, request}: Transcript): readonly Message[] =>
	heads.map((head, index) => {
		const isFollowed = index < heads.length - 1;
		return message(head, {
			isFollowed,
			...(!isFollowed && content !== undefined && {content}),
			...(request !== undefined && {request}),
		});
	});

/** The lines of the fields with this name, in lower case. */
export const fieldsNamed = ({fields}: Pick<Message, 'fields'>, name: string): readonly FieldLine[] =>
	fields.filter((field) => field.name.toLowerCase() === name);

/** The members of a list-based field on all of its lines, without the empty ones (RFC 9110 §5.6.1). */
export const membersOf = (message: Pick<Message, 'fields'>, name: string): readonly string[] =>
	fieldsNamed(message, name)
		.flatMap(({value}) => split(value))
		.filter((member) => member !== '');

/** Whether a list-based field has a member, whatever its case. */
export const hasMember = (message: Pick<Message, 'fields'>, name: string, member: string): boolean =>
	membersOf(message, name).some((each) => each.toLowerCase() === member);

/** The status code as a number. */
export const codeOf = ({statusLine}: Message): number => Number(statusLine.code);

/** Whether it came in HTTP/1.0 or HTTP/1.1, where the line ends and field lines are those of the wire. */
export const isTextual = ({statusLine}: Message): boolean => statusLine.version.startsWith('1');

/** Whether a final response has to follow. */
export const isInterimMessage = ({lines}: Message): boolean => isInterim(lines[0]);

/** How many octets of content there are for sure, `undefined` where that is unknown: a paste may add one line end. */
export const leastContent = ({content}: Message): number | undefined => {
	if (content === undefined) {
		return undefined;
	}

	const ends = content.at(-1) === 10 ? (content.at(-2) === 13 ? 2 : 1) : 0;
	return content.length - ends;
};

const firstDigit = (message: Message): string => message.statusLine.code.charAt(0);

/** Why this response has nothing after its fields (RFC 9110 §6.4.1), or `undefined` where it may have content. */
export const contentlessBy = (message: Message): string | undefined => {
	if (message.request?.method === 'HEAD') {
		return 'HEAD';
	}

	const {code} = message.statusLine;
	const isContentless = (firstDigit(message) === '1' && code !== '101') || code === '204' || code === '304';
	return isContentless ? code : undefined;
};
