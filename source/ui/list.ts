import {registered, type Status, type StatusClass} from '../statuses/index.js';

/** A row of the list: the heading of a class, or a status under it. */
export type Row =
	{readonly kind: 'class'; readonly class: StatusClass} | {readonly kind: 'status'; readonly status: Status};

/** All rows of the list, each class under its heading. */
export const rows: readonly Row[] = registered.flatMap((status, index): readonly Row[] =>
	registered[index - 1]?.class === status.class
		? [{kind: 'status', status}]
		: [
				{kind: 'class', class: status.class},
				{kind: 'status', status},
			],
);

/** The index in {@link rows} of a status. */
export const rowOf = (status: Status): number =>
	rows.findIndex((row) => row.kind === 'status' && row.status === status);

/**
 * The first visible row for a window of `height` rows: as it was, unless `index` would fall outside it.
 * A row under a heading brings its heading with it.
 */
export const keepVisible = (top: number, index: number, height: number, total: number): number => {
	const first = rows[index - 1]?.kind === 'class' ? index - 1 : index;
	const highest = Math.max(0, total - height);
	const followed = index >= top + height ? index - height + 1 : top;
	return Math.min(Math.max(0, Math.min(followed, first)), highest);
};
