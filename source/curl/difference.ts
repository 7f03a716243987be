import {fieldValue, type Field, type Response} from '../response/index.js';
import {citation, type FieldRule, type Status} from '../statuses/index.js';
import {contentLines, fieldText} from './content-lines.js';
import {neutralise} from './neutralise.js';

/** The same, another value, missing, or additional. */
export type Mark = ' ' | '≠' | '−' | '+';

/** One line of a comparison. */
export type DifferenceRow = {readonly mark: Mark; readonly text: string; readonly note?: string};

/** A comparison of what came with what was to be expected, safe to draw. */
export type Difference = {
	readonly rows: readonly DifferenceRow[];
	/** How many characters of what came were replaced because a terminal would obey them. */
	readonly neutralised: number;
};

/** What is compared. */
export type Compared = {
	/** The preview. */
	readonly expected: Response;
	/** What came. */
	readonly received: Response;
	/** The version of HTTP in which it came; 2 and later have no reason phrase (RFC 9113 §8.3.2). */
	readonly httpVersion: string;
	readonly asked: Status;
};

type Head = Pick<Response, 'status' | 'phrase' | 'fields'>;

const row = (mark: Mark, text: string, note?: string): DifferenceRow => ({
	mark,
	text,
	...(note !== undefined && {note}),
});

const statusLine = (version: string, {status, phrase}: Head): string => `HTTP/${version} ${status} ${phrase}`.trim();

const fieldLine = ([name, value]: Field): string => `${name}: ${value}`;

const statusRow = (expected: Head, received: Head, version: string): DifferenceRow => {
	const text = statusLine(version, received);
	if (expected.status !== received.status) {
		return row('≠', text, `textbook: ${expected.status} ${expected.phrase}`);
	}

	const hasPhrase = version.startsWith('1');
	return hasPhrase && expected.phrase !== received.phrase
		? row('≠', text, `textbook: ${expected.phrase}`)
		: row(' ', text);
};

const dateNote = (expected: string, received: string): string => {
	const seconds = Math.round((Date.parse(received) - Date.parse(expected)) / 1000);
	return Number.isNaN(seconds) ? 'not a date' : `${Math.abs(seconds)} s ${seconds < 0 ? 'before' : 'after'} preview`;
};

const presentRow = ([name, wanted]: Field, [writtenName, value]: Field): DifferenceRow => {
	const text = fieldLine([writtenName, value]);
	if (wanted === value) {
		return row(' ', text);
	}

	return row('≠', text, name === 'Date' ? dateNote(wanted, value) : `preview: ${wanted}`);
};

const requirements = {must: 'must have it', should: 'should have it', may: undefined} as const;

const missingNote = (rule: FieldRule | undefined, {code}: Status): string | undefined => {
	const requirement = rule && requirements[rule.level];
	if (rule === undefined || requirement === undefined) {
		return undefined;
	}

	return `a ${code} ${requirement} (${citation(rule.specification)})`;
};

/** The fields of the preview in its order, then those that came besides. */
const fieldRows = (expected: Head, received: Head, asked: Status): readonly DifferenceRow[] => {
	const others = [...received.fields];
	const wanted = expected.fields.map((field) => {
		const [name] = field;
		const index = others.findIndex(([each]) => each.toLowerCase() === name.toLowerCase());
		const [found] = index === -1 ? [] : others.splice(index, 1);
		const rule = expected.status === asked.code ? asked.fields.find((each) => each.name === name) : undefined;
		return found === undefined ? row('−', name, missingNote(rule, asked)) : presentRow(field, found);
	});
	return [...wanted, ...others.map((field) => row('+', fieldLine(field)))];
};

const headRows = (expected: Head, received: Head, {asked, httpVersion}: Compared): readonly DifferenceRow[] => [
	statusRow(expected, received, httpVersion),
	...fieldRows(expected, received, asked),
];

/** Interim responses are paired by their code; each ends with an empty line. */
const interimRows = (compared: Compared): readonly DifferenceRow[] => {
	const {expected, received, httpVersion} = compared;
	const others = [...(received.interim ?? [])];
	const wanted = (expected.interim ?? []).flatMap((head) => {
		const index = others.findIndex(({status}) => status === head.status);
		const [found] = index === -1 ? [] : others.splice(index, 1);
		return found === undefined
			? [row('−', statusLine('1.1', head), 'no such interim response came')]
			: [...headRows(head, found, compared), row(' ', '')];
	});
	const additional = others.flatMap((head) => [
		row('+', statusLine(httpVersion, head)),
		...head.fields.map((field) => row('+', fieldLine(field))),
		row(' ', ''),
	]);
	return [...wanted, ...additional];
};

const typeOf = (head: Head): string => fieldValue(head, 'Content-Type') ?? '';

const contentRows = ({expected, received}: Compared): Difference => {
	if (received.content === undefined) {
		const missing = row('−', 'content', `preview: ${expected.content?.length} octets`);
		return {rows: expected.content === undefined ? [] : [missing], neutralised: 0};
	}

	const {lines, neutralised} = contentLines(received.content, typeOf(received));
	const wanted = expected.content && contentLines(expected.content, typeOf(expected)).lines;
	const mark = (line: string, index: number): Mark => (wanted === undefined ? '+' : wanted[index] === line ? ' ' : '≠');
	return {rows: [row(' ', ''), ...lines.map((line, index) => row(mark(line, index), line))], neutralised};
};

/** Compares a response field by field with the preview, times as times. */
export const difference = (compared: Compared): Difference => {
	const heads = [...interimRows(compared), ...headRows(compared.expected, compared.received, compared)].map((each) => ({
		...each,
		...neutralise(fieldText(each.text)),
	}));
	const content = contentRows(compared);
	return {
		rows: [...heads.map(({mark, text, note}) => row(mark, text, note)), ...content.rows],
		neutralised: heads.reduce((sum, {count}) => sum + count, content.neutralised),
	};
};
