import {confusions, type Confusion} from './confusions.js';

/** A status that is easily taken for another, and the group in which the two stand. */
export type Neighbour = {readonly code: number; readonly confusion: Confusion};

/** The groups in which a status stands. */
export const confusionsOf = (code: number): readonly Confusion[] =>
	confusions.filter(({codes}) => codes.includes(code));

/** The statuses that are easily taken for this one, group by group; one that stands in two groups comes twice. */
export const neighboursOf = (code: number): readonly Neighbour[] =>
	confusionsOf(code).flatMap((confusion) =>
		confusion.codes.filter((each) => each !== code).map((each) => ({code: each, confusion})),
	);
