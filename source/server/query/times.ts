import {timeLimit} from '../limits.js';
import {isParseError, parseError, type ParseError} from '../parse-error.js';

/** How long something waits, in milliseconds: evenly between two times, or spread about a mean. */
export type Delay =
	| {readonly kind: 'uniform'; readonly low: number; readonly high: number}
	| {readonly kind: 'normal'; readonly mean: number; readonly deviation: number};

const time = /^(?<number>\d{1,9}(?:\.\d{1,9})?)(?<unit>ms|s)$/;

/**
 * A time such as `300ms` or `2s`, in milliseconds.
 *
 * @param takes what is said of anything else
 */
export const timeFrom = (text: string, takes = 'takes a time such as 300ms or 2s'): number | ParseError => {
	const {number, unit} = time.exec(text)?.groups ?? {};
	const milliseconds = Number(number) * (unit === 's' ? 1000 : 1);
	if (number === undefined) {
		return parseError(takes);
	}

	return milliseconds > timeLimit ? parseError('takes at most 60s') : milliseconds;
};

const uniform = (low: number, high = low): Delay | ParseError =>
	low > high ? parseError('takes the shorter time first') : {kind: 'uniform', low, high};

const shapes: ReadonlyArray<readonly [RegExp, (one: number, other?: number) => Delay | ParseError]> = [
	[/^normal:([^:]*):([^:]*)$/, (mean, deviation = 0) => ({kind: 'normal', mean, deviation})],
	[/^(.*?)\.\.(.*)$/s, uniform],
	[/^(.*)$/s, uniform],
];

const grammar = 'takes 300ms, 100ms..1s or normal:300ms:50ms';

/** One time, a range of them, or a normal distribution by its mean and its deviation. */
export const delayFrom = (text: string): Delay | ParseError => {
	for (const [shape, make] of shapes) {
		const match = shape.exec(text);
		if (match !== null) {
			const [one = parseError(grammar), other] = match.slice(1).map((each) => timeFrom(each, grammar));
			return isParseError(one) ? one : isParseError(other) ? other : make(one, other);
		}
	}

	return parseError(grammar);
};

/** A point of the standard normal distribution, from two numbers from 0 up to 1 (Box and Muller). */
const normal = (one: number, other: number): number =>
	Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);

/** One time of a delay, in milliseconds, never below 0 nor above the limit. */
export const drawTime = (delay: Delay, random: () => number): number => {
	if (delay.kind === 'uniform') {
		return delay.low === delay.high ? delay.low : delay.low + (delay.high - delay.low) * random();
	}

	return Math.min(timeLimit, Math.max(0, delay.mean + delay.deviation * normal(random(), random())));
};
