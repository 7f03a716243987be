/** One range of `Accept` and its weight (RFC 9110 §12.5.1). */
type Preference = {readonly range: string; readonly weight: number};

const preferencesOf = (accept: string): readonly Preference[] =>
	accept.split(',').map((each) => {
		const [range = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
		const weight = parameters.map((part) => /^q=([\d.]+)$/.exec(part)?.[1]).find((part) => part !== undefined);
		return {range, weight: Math.min(1, Number(weight ?? 1))};
	});

/** How closely a range names a media type: 0 for not at all, 3 for exactly. */
const closeness = (range: string, type: string): number =>
	range === type ? 3 : range === `${type.split('/', 1)[0] ?? ''}/*` ? 2 : range === '*/*' ? 1 : 0;

/** The weight that the closest range gives a media type; 0 where none has it. */
const weightOf = (preferences: readonly Preference[], type: string): number => {
	const [bare = ''] = type.split(';', 1);
	const closest = [...preferences].sort((one, other) => closeness(other.range, bare) - closeness(one.range, bare))[0];
	return closest !== undefined && closeness(closest.range, bare) > 0 ? closest.weight : 0;
};

/**
 * The media type that the client likes best, of equal ones the first, or `undefined` where it accepts none.
 *
 * @param accept the field; where it is absent, every type is welcome
 */
export const preferred = <Type extends string>(
	accept: string | undefined,
	types: readonly [Type, ...Type[]],
): Type | undefined => {
	const preferences = preferencesOf(accept ?? '*/*');
	const [best] = [...types].sort((one, other) => weightOf(preferences, other) - weightOf(preferences, one));
	return best !== undefined && weightOf(preferences, best) > 0 ? best : undefined;
};
