import {fieldValue, type Field, type Response} from '../response/index.js';
import type {Status} from '../statuses/index.js';
import {contentLines, fieldText, type ContentView} from './content-lines.js';
import {isRedirect, type Hop} from './hops.js';
import {neutralise} from '../neutralise.js';
import type {Request} from './request.js';
import {forbids, missed, required, type Demand} from './textbook.js';

/** The same, another value, missing, additional, or where a redirect leads. */
export type Mark = ' ' | '≠' | '−' | '+' | '→';

/** What a line of a comparison means. */
export type Note =
	| Demand
	/** What the specification, or the preview, has in its place. */
	| {readonly kind: 'textbook' | 'preview'; readonly text: string}
	/** How much later than the preview's a date is, in seconds. */
	| {readonly kind: 'later'; readonly seconds: number}
	| {readonly kind: 'octets'; readonly count: number}
	/** No date, no such interim response, or a length that something else tells; or how content is shown. */
	| {readonly kind: 'no-date' | 'no-interim' | 'framed' | 'json' | 'hex'};

/** One line of a comparison. */
export type DifferenceRow = {readonly mark: Mark; readonly text: string; readonly note?: Note};

/** A comparison of what came with what was to be expected, safe to draw. */
export type Difference = {
	readonly rows: readonly DifferenceRow[];
	/** How many characters of what came were replaced because a terminal would obey them. */
	readonly neutralised: number;
};

/** What is compared. */
export type DifferenceOptions = {
	/** The preview. */
	readonly expected: Response;
	/** What came, at the end of all redirects. */
	readonly received: Response;
	/** The version of HTTP in which it came; 2 and later have no reason phrase (RFC 9113 §8.3.2). */
	readonly httpVersion: string;
	readonly asked: Status;
	/** The redirects that led to what came. */
	readonly hops?: readonly Hop[] | undefined;
	/** A response to HEAD has no content (RFC 9110 §9.3.2), and curl shows none of a redirect that it is to follow. */
	readonly request?: Pick<Request, 'method' | 'follow'>;
	readonly view?: ContentView;
};

/** One response of those that came, and where it led. */
type ReceivedResponse = {readonly response: Response; readonly httpVersion: string; readonly to?: string | undefined};

const row = (mark: Mark, text: string, note?: Note): DifferenceRow => ({
	mark,
	text,
	...(note !== undefined && {note}),
});

const blank = row(' ', '');

const statusLine = (version: string, {status, phrase}: Response): string =>
	`HTTP/${version} ${status} ${phrase}`.trim();

const fieldLine = ([name, value]: Field): string => `${name}: ${value}`;

const statusRow = (expected: Response, received: Response, version: string): DifferenceRow => {
	const text = statusLine(version, received);
	if (expected.status !== received.status) {
		return row('≠', text, {kind: 'textbook', text: `${expected.status} ${expected.phrase}`});
	}

	const hasPhrase = version.startsWith('1');
	return hasPhrase && expected.phrase !== received.phrase
		? row('≠', text, {kind: 'textbook', text: expected.phrase})
		: row(' ', text);
};

const dateNote = (expected: string, received: string): Note => {
	const seconds = Math.round((Date.parse(received) - Date.parse(expected)) / 1000);
	return Number.isNaN(seconds) ? {kind: 'no-date'} : {kind: 'later', seconds};
};

const presentRow = ([name, wanted]: Field, [writtenName, value]: Field): DifferenceRow => {
	const text = fieldLine([writtenName, value]);
	if (wanted === value) {
		return row(' ', text);
	}

	return row('≠', text, name === 'Date' ? dateNote(wanted, value) : {kind: 'preview', text: wanted});
};

const hasField = ({fields}: Response, name: string): boolean => fieldValue({fields}, name) !== undefined;

const missingRow = (name: string, expected: Response, received: Response, asked: Status): DifferenceRow =>
	name === 'Content-Length' && hasField(received, 'Transfer-Encoding')
		? row('−', name, {kind: 'framed'})
		: row('−', name, missed(name, expected, received, asked));

/** What the status that came asks for in vain, where it is not the one that was expected. */
const owedRows = (expected: Response, received: Response, asked: Status): readonly DifferenceRow[] =>
	expected.status === received.status
		? []
		: required(received.status)
				.filter((name) => !hasField(received, name) && !hasField(expected, name))
				.map((name) => row('−', name, missed(name, received, received, asked)));

/** The fields of the preview in its order, then those that came besides. */
const fieldRows = (expected: Response, received: Response, asked: Status): readonly DifferenceRow[] => {
	const others = [...received.fields];
	const wanted = expected.fields.map((field) => {
		const [name] = field;
		const index = others.findIndex(([each]) => each.toLowerCase() === name.toLowerCase());
		const [found] = index === -1 ? [] : others.splice(index, 1);
		return found === undefined ? missingRow(name, expected, received, asked) : presentRow(field, found);
	});
	return [
		...wanted,
		...owedRows(expected, received, asked),
		...others.map((field) => row('+', fieldLine(field), forbids(field[0], received))),
	];
};

const headRows = (expected: Response, received: Response, asked: Status, version: string): readonly DifferenceRow[] => [
	statusRow(expected, received, version),
	...fieldRows(expected, received, asked),
];

/** Interim responses are paired by their code; each ends with an empty line. */
const interimRows = (
	expected: Response,
	{response, httpVersion}: ReceivedResponse,
	asked: Status,
): readonly DifferenceRow[] => {
	const others = [...(response.interim ?? [])];
	const wanted = (expected.interim ?? []).flatMap((head) => {
		const index = others.findIndex(({status}) => status === head.status);
		const [found] = index === -1 ? [] : others.splice(index, 1);
		return found === undefined
			? [row('−', statusLine('1.1', head), {kind: 'no-interim'})]
			: [...headRows(head, found, asked, httpVersion), blank];
	});
	const additional = others.flatMap((head) => [
		row('+', statusLine(httpVersion, head)),
		...head.fields.map((field) => row('+', fieldLine(field))),
		blank,
	]);
	return [...wanted, ...additional];
};

/** Where a redirect leads, and an empty line. */
const arrow = ({to}: ReceivedResponse): readonly DifferenceRow[] => (to === undefined ? [] : [row('→', to), blank]);

/** The head of one response beside the preview. */
const comparedRows = (expected: Response, step: ReceivedResponse, asked: Status): readonly DifferenceRow[] => [
	...interimRows(expected, step, asked),
	...headRows(expected, step.response, asked, step.httpVersion),
	...arrow(step),
];

/** A response that the preview says nothing of: of a redirect where it led, of the last one all. */
const plainRows = (step: ReceivedResponse): readonly DifferenceRow[] => {
	const {response, httpVersion, to} = step;
	const fields = to === undefined ? response.fields : response.fields.filter(([name]) => /^location$/i.test(name));
	return [
		row(' ', statusLine(httpVersion, response)),
		...fields.map((field) => row(' ', fieldLine(field))),
		...arrow(step),
	];
};

const typeOf = (head: Response): string => fieldValue(head, 'Content-Type') ?? '';

const contentRows = (expected: Response | undefined, received: Response, view: ContentView): Difference => {
	if (received.content === undefined) {
		const count = expected?.content?.length;
		return {rows: count === undefined ? [] : [row('−', 'content', {kind: 'octets', count})], neutralised: 0};
	}

	const {lines, neutralised, kind} = contentLines(received.content, typeOf(received), {view});
	const wanted = expected?.content && contentLines(expected.content, typeOf(expected), {view}).lines;
	const differs = (line: string, index: number): Mark =>
		wanted === undefined ? '+' : wanted[index] === line ? ' ' : '≠';
	return {
		rows: [
			row(' ', '', kind === 'text' ? undefined : {kind}),
			...lines.map((line, index) => row(expected === undefined ? ' ' : differs(line, index), line)),
		],
		neutralised,
	};
};

const hasStatus = ({status, interim = []}: Response, {code}: Status): boolean =>
	status === code || interim.some((each) => each.status === code);

const withoutContent = ({content: _content, ...head}: Response): Response => head;

/**
 * Compares a response field by field with the preview, times as times. Where redirects were followed, it is the first
 * response with the status that was asked for; where none has it, the last.
 */
export const difference = (options: DifferenceOptions): Difference => {
	const {expected, received, httpVersion, asked, hops = [], request, view = 'plain'} = options;
	const steps: readonly ReceivedResponse[] = [
		...hops.map(({url, ...hop}) => ({...hop, to: url})),
		{response: received, httpVersion},
	];
	const found = steps.findIndex(({response}) => hasStatus(response, asked));
	const index = found === -1 ? steps.length - 1 : found;
	const isLast = index === steps.length - 1;
	const isShown = isLast && request?.method !== 'HEAD' && !(request?.follow === true && isRedirect(received));
	const wanted = isShown ? expected : withoutContent(expected);
	const heads = steps
		.flatMap((step, each) => (each === index ? comparedRows(wanted, step, asked) : plainRows(step)))
		.map((each) => ({...each, ...neutralise(fieldText(each.text))}));
	const content = contentRows(isLast ? wanted : undefined, received, view);
	return {
		rows: [...heads.map(({mark, text, note}) => row(mark, text, note)), ...content.rows],
		neutralised: heads.reduce((sum, {count}) => sum + count, content.neutralised),
	};
};
