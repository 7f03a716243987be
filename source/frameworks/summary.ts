import type {Recorded, RecordedCell, RunOn, ValidatedBy, VerifiedFile} from './recorded.js';

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

const summaryOf = ({cells, ...runOn}: Recorded, changed: readonly number[]): Verified => {
	const current = Object.entries(cells).filter(([code]) => !changed.includes(Number(code)));
	const those = (result: RecordedCell['result'], text: 'observed' | 'reason'): Readonly<Record<string, string>> =>
		Object.fromEntries(
			current.filter(([, cell]) => cell.result === result).map(([code, cell]) => [code, cell[text] ?? '']),
		);
	const codes = (wanted: RecordedCell['result']): readonly number[] =>
		current.filter(([, {result}]) => result === wanted).map(([code]) => Number(code));
	return {
		...runOn,
		ran: codes('ran'),
		valid: codes('valid'),
		changed: Object.keys(cells)
			.map(Number)
			.filter((code) => changed.includes(code)),
		cannot: those('cannot', 'observed'),
		failed: those('failed', 'reason'),
	};
};

/**
 * What the program needs of the record.
 *
 * @param changedOf the status codes of a framework whose code changed after it was run
 */
export const summarise = (
	record: VerifiedFile,
	changedOf: (id: string) => readonly number[],
): Readonly<Record<string, Verified>> =>
	Object.fromEntries(Object.entries(record).map(([id, recorded]) => [id, summaryOf(recorded, changedOf(id))]));
