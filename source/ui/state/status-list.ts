import {allStatuses, registered, unregistered, type Status, type StatusClass} from '../../statuses/index.js';
import type {State} from './state.js';

/** A row of the list: a heading, or a status under it. */
export type StatusListRow =
	| {readonly kind: 'class'; readonly class: StatusClass}
	| {readonly kind: 'unofficial'}
	| {readonly kind: 'status'; readonly status: Status};

const statusRow = (status: Status): StatusListRow => ({kind: 'status', status});

const registeredRows: readonly StatusListRow[] = registered.flatMap((status, index): readonly StatusListRow[] =>
	registered[index - 1]?.class === status.class
		? [statusRow(status)]
		: [{kind: 'class', class: status.class}, statusRow(status)],
);

const allRows: readonly StatusListRow[] = [...registeredRows, {kind: 'unofficial'}, ...unregistered.map(statusRow)];

/** All rows of the list, each class under its heading, the unofficial statuses last where they are shown. */
export const rowsOf = ({showsUnofficial}: Pick<State, 'showsUnofficial'>): readonly StatusListRow[] =>
	showsUnofficial ? allRows : registeredRows;

/** The statuses of the list, in order. */
export const statusesOf = ({showsUnofficial}: Pick<State, 'showsUnofficial'>): readonly Status[] =>
	showsUnofficial ? allStatuses : registered;

/** The index in {@link rowsOf} of a status. */
export const rowOf = (status: Status): number =>
	allRows.findIndex((row) => row.kind === 'status' && row.status === status);

/** Where the selected status stands among those of the list: `45/64`. */
export const position = (state: Pick<State, 'showsUnofficial' | 'status'>): string => {
	const statuses = statusesOf(state);
	return `${statuses.indexOf(state.status) + 1}/${statuses.length}`;
};
