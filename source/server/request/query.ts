import type {Json} from '../../response/index.js';
import type {RequestInfo} from '../routing/plan.js';

/** The first value of each name of the query, by its name in lower case. */
export const queryOf = ({query}: Pick<RequestInfo, 'query'>): Readonly<Record<string, string>> =>
	Object.fromEntries([...new URLSearchParams(query)].reverse().map(([name, value]) => [name.toLowerCase(), value]));

/** Pairs as a JSON object: one value as it is, more of one name as a list. */
export const flattened = <Value extends Json>(
	pairs: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Json>> => {
	const all = new Map<string, Value[]>();
	for (const [name, value] of pairs) {
		all.set(name, [...(all.get(name) ?? []), value]);
	}

	return Object.fromEntries(
		[...all].map(([name, values]) => [name, values.length === 1 ? (values[0] as Value) : values]),
	);
};

/** The query as JSON, as httpbin's `args` are. */
export const argumentsOf = ({query}: Pick<RequestInfo, 'query'>): Readonly<Record<string, Json>> =>
	flattened(new URLSearchParams(query));
