import type {Recorded, RecordedCell} from '../../../source/frameworks/recorded.js';
import type {Verification} from '../results.js';
import {cellOf, isAsBefore} from './write.js';

/**
 * The refusals that nobody confirmed, by status code: their reason, or what came of trying, is another one than is
 * recorded.
 *
 * @param before what is recorded of the framework
 * @param confirmed the status codes of which somebody says now that the reason tells of what came
 */
export const unconfirmedIn = (
	cells: readonly RecordedCell[],
	before: Recorded | undefined,
	confirmed: readonly number[],
): readonly number[] =>
	cells
		.filter((cell) => cell.result === 'cannot' && !confirmed.includes(cell.code))
		.filter(
			(cell) =>
				!isAsBefore(
					cell,
					before?.cells.find(({code}) => code === cell.code),
				),
		)
		.map(({code}) => code);

/** A run in which the refusals that nobody confirmed are marked as such. */
export const withUnconfirmed = (
	verification: Verification,
	before: Recorded | undefined,
	confirmed: readonly number[],
): Verification => {
	if (!('results' in verification)) {
		return verification;
	}

	const cells = [...verification.results].map(([code, result]) => cellOf(code, result));
	const open = unconfirmedIn(cells, before, confirmed);
	return {
		...verification,
		results: new Map(
			[...verification.results].map(([code, result]) => [
				code,
				result.result === 'cannot' && open.includes(code) ? {...result, result: 'unconfirmed'} : result,
			]),
		),
	};
};
