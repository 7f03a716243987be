import type {Recorded, RecordedCell, Records, RunOn, ValidatedBy} from './recorded.js';

/** What the program needs of the record of one framework: a tenth of it. */
export type Verified = (RunOn | ValidatedBy) & {
	/** The status codes whose code ran. */
	readonly ran: readonly number[];
	/** Those whose code a schema takes, where only that was asked. */
	readonly valid: readonly number[];
	/** Those whose code, or refusal, is another one now than the one that was run. */
	readonly changed: readonly number[];
	/** What came of trying what cannot be sent, by status code. */
	readonly cannot: Readonly<Record<string, string>>;
	/** What was wrong, by status code. */
	readonly failed: Readonly<Record<string, string>>;
};

/** Whether only a schema was asked, so that nothing ran. */
export const isValidated = (seen: Verified): seen is Verified & ValidatedBy => 'schema' in seen;

const codesOf = (cells: readonly RecordedCell[]): readonly number[] => cells.map(({code}) => code);

const summaryOf = ({cells, ...runOn}: Recorded, changed: readonly number[]): Verified => {
	const isChanged = ({code}: RecordedCell): boolean => changed.includes(code);
	const those = (wanted: RecordedCell['result']): readonly RecordedCell[] =>
		cells.filter((cell) => cell.result === wanted && !isChanged(cell));
	const observed = (wanted: RecordedCell['result']): Readonly<Record<string, string>> =>
		Object.fromEntries(those(wanted).map((cell) => [cell.code, cell.observed ?? '']));
	return {
		...runOn,
		ran: codesOf(those('ran')),
		valid: codesOf(those('valid')),
		changed: codesOf(cells.filter(isChanged)),
		cannot: observed('cannot'),
		failed: observed('failed'),
	};
};

/**
 * What the program needs of the records.
 *
 * @param changedOf the status codes of a framework whose code changed after it was run
 */
export const summarise = (
	records: Records,
	changedOf: (id: string) => readonly number[],
): Readonly<Record<string, Verified>> =>
	Object.fromEntries(Object.entries(records).map(([id, recorded]) => [id, summaryOf(recorded, changedOf(id))]));
