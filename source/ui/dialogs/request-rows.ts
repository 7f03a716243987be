import {contentFrom, fieldFrom, type ParseResult, type RequestEdit} from '../../curl/index.js';
import type {Failure} from '../../i18n/failures/index.js';
import type {Field} from '../../response/index.js';
import {textField, type TextField} from '../common/text-field.js';

/** The rows in which a request is typed: one for each field, an empty one for one more, and last the content. */
export type RequestRows = readonly TextField[];

/** What a request has of the reader's own, as rows. */
export const rowsFrom = ({fields, content}: RequestEdit): RequestRows => [
	...fields.map(([name, value]) => textField(`${name}: ${value}`)),
	textField(),
	textField(content),
];

const read = ({text}: TextField, isContent: boolean): ParseResult<Field | string> =>
	isContent ? contentFrom(text) : fieldFrom(text);

/** The rows that are not empty, each with its index and what it means. */
const readAll = (rows: RequestRows) =>
	rows
		.map((row, index) => ({index, isContent: index === rows.length - 1, row}))
		.filter(({row}) => row.text !== '')
		.map(({index, isContent, row}) => ({index, ...read(row, isContent)}));

/** What the rows say, as far as they say something; the rest of the edit stays. */
export const editFrom = (
	rows: RequestRows,
	{fields: _fields, content: _content, ...rest}: RequestEdit,
): RequestEdit => {
	const values = readAll(rows).flatMap((each) => (each.ok ? [each.value] : []));
	const content = values.find((value) => typeof value === 'string');
	return {
		...rest,
		fields: values.filter((value) => typeof value !== 'string'),
		...(content !== undefined && {content}),
	};
};

/** The first row that cannot be understood, and why. */
export const firstError = (rows: RequestRows): {readonly index: number; readonly error: Failure} | undefined => {
	const bad = readAll(rows).find((each) => !each.ok);
	return bad === undefined ? undefined : {index: bad.index, error: bad.reason};
};

/** Rows with one empty one after the fields, and no other empty one but where the cursor is, and where it then is. */
export const tidied = (rows: RequestRows, index: number): {readonly rows: RequestRows; readonly index: number} => {
	const content = rows.at(-1) ?? textField();
	const isOnContent = index === rows.length - 1;
	const fields = rows.slice(0, -1);
	const kept = fields.filter(({text}, each) => text !== '' || each === index);
	const current = fields[index];
	const all = kept.at(-1)?.text === '' ? kept : [...kept, textField()];
	return {
		rows: [...all, content],
		index: isOnContent || current === undefined ? all.length : Math.max(0, all.indexOf(current)),
	};
};
