type MediaRange = {readonly type: string; readonly quality: number};

const rangeOf = (text: string): MediaRange => {
	const [type = '', ...parameters] = text.split(';').map((each) => each.trim().toLowerCase());
	const quality = parameters.find((each) => each.startsWith('q='))?.slice(2) ?? '1';
	return {type, quality: /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(quality) ? Number(quality) : 1};
};

/** How closely a range fits a type: by name 2, by its first half 1, as any other type 0, or not at all. */
const closeness = (range: string, type: string): number =>
	[range === '*/*', range === `${type.slice(0, type.indexOf('/'))}/*`, range === type].lastIndexOf(true);

type Fit = {readonly quality: number; readonly closeness: number; readonly place: number};

const nothing: Fit = {quality: 0, closeness: -1, place: 0};

/** What the ranges say of a type: the closest one decides (RFC 9110 §12.5.1). */
const fitOf = (ranges: readonly MediaRange[], type: string): Fit => {
	let best = nothing;
	for (const [place, range] of ranges.entries()) {
		const close = closeness(range.type, type);
		if (close > best.closeness) {
			best = {quality: range.quality, closeness: close, place};
		}
	}

	return best;
};

const isBetter = (one: Fit, other: Fit): boolean =>
	(one.quality - other.quality || one.closeness - other.closeness || other.place - one.place) > 0;

/**
 * What an `Accept` field likes best of what there is, or `undefined` where it likes none of it.
 * Among equals the one that is named comes before one that a wildcard allows, then the one named first, then the first.
 *
 * @param candidates each with the media types that it goes by
 */
export const preferred = <Candidate>(
	accept: string,
	candidates: ReadonlyArray<readonly [Candidate, readonly string[]]>,
): Candidate | undefined => {
	const ranges = accept.split(',').map((each) => rangeOf(each));
	let [best, chosen]: [Fit, Candidate | undefined] = [nothing, undefined];
	for (const [candidate, types] of candidates) {
		for (const type of types) {
			const fit = fitOf(ranges, type);
			if (fit.quality > 0 && isBetter(fit, best)) {
				[best, chosen] = [fit, candidate];
			}
		}
	}

	return chosen;
};
