import {allStatuses, registered, unregistered, type Status, type StatusClass} from '../../statuses/index.js';
import type {State} from './state.js';

/** A row of the list: a heading, or a status under it. */
export type Row =
	| {readonly kind: 'class'; readonly class: StatusClass}
	| {readonly kind: 'unofficial'}
	| {readonly kind: 'status'; readonly status: Status};

const statusRow = (status: Status): Row => ({kind: 'status', status});

const registeredRows: readonly Row[] = registered.flatMap((status, index): readonly Row[] =>
	registered[index - 1]?.class === status.class
		? [statusRow(status)]
		: [{kind: 'class', class: status.class}, statusRow(status)],
);

const allRows: readonly Row[] = [...registeredRows, {kind: 'unofficial'}, ...unregistered.map(statusRow)];

/** All rows of the list, each class under its heading, the unofficial statuses last where they are shown. */
export const rowsOf = ({showsUnofficial}: Pick<State, 'showsUnofficial'>): readonly Row[] =>
	showsUnofficial ? allRows : registeredRows;

/** The statuses of the list, in order. */
export const statusesOf = ({showsUnofficial}: Pick<State, 'showsUnofficial'>): readonly Status[] =>
	showsUnofficial ? allStatuses : registered;

/** The index in {@link rowsOf} of a status. */
export const rowOf = (status: Status): number =>
	allRows.findIndex((row) => row.kind === 'status' && row.status === status);

/**
 * The first visible row for a window of `height` rows: as it was, unless `index` would fall outside it.
 * A row under a heading brings its heading with it.
 *
 * @param headings of each row whether it is one
 */
export const keepVisible = (top: number, index: number, height: number, headings: readonly boolean[]): number => {
	const first = headings[index - 1] === true ? index - 1 : index;
	const highest = Math.max(0, headings.length - height);
	const followed = index >= top + height ? index - height + 1 : top;
	return Math.min(Math.max(0, Math.min(followed, first)), highest);
};
