import {confusions, type Confusion} from './confusions.js';

/** A status that is easily taken for another, and the group in which the two stand. */
export type Neighbour = {readonly code: number; readonly confusion: Confusion};

/** The statuses that are easily taken for this one, group by group; one that stands in two groups comes twice. */
export const neighboursOf = (code: number): readonly Neighbour[] =>
	confusions
		.filter(({codes}) => codes.includes(code))
		.flatMap((confusion) => confusion.codes.filter((each) => each !== code).map((each) => ({code: each, confusion})));
