import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {makeHome} from '../test/pty/program.js';
import {pressKeys} from './bench/keys.js';
import {hasLoad, loadIsMissing} from './bench/load.js';
import {servePairs, type Pair} from './bench/serve.js';
import {bare, open, print, type Home} from './bench/start.js';
import {median, quantile, shuffled} from './bench/statistics.js';

/*
 * Measures the built program: npm run bench -- [--rounds N] [--node PATH]…
 * Rounds are interleaved and shuffled. Read the ratios to the same Node doing nothing, and take gaps under 15 % as none.
 */

const {values} = parseArgs({
	options: {rounds: {type: 'string', default: '15'}, node: {type: 'string', multiple: true}},
});
const rounds = Number(values.rounds);
const nodes = values.node ?? [process.execPath];
const keyCount = 200;
const pairCount = 9;

const versionOf = (node: string): string => execFileSync(node, ['--version']).toString().trim();

type Samples = Record<'bare' | 'print' | 'firstFrame' | 'firstKey', number[]>;

const samplesOf = new Map<string, Samples>(
	nodes.map((node) => [node, {bare: [], print: [], firstFrame: [], firstKey: []} satisfies Samples]),
);

type Trial = (node: string, home: Home, samples: Samples) => Promise<void>;

const starts: readonly Trial[] = [
	async (node, home, samples) => void samples.bare.push(await bare(node, home)),
	async (node, home, samples) => void samples.print.push(await print(node, home)),
	async (node, home, samples) => {
		const {firstFrame, firstKey} = await open(node, home);
		samples.firstFrame.push(firstFrame);
		samples.firstKey.push(firstKey);
	},
];

const run = async (home: Home): Promise<void> => {
	const all = [...samplesOf].flatMap(([node, samples]) =>
		starts.map((trial) => async () => trial(node, home, samples)),
	);
	for (let round = 0; round < rounds; round++) {
		for (const trial of shuffled(all)) {
			await trial();
		}
	}
};

type Row = {
	readonly name: string;
	readonly value: string;
	readonly ratio?: number;
	readonly budget?: readonly [number, string];
};

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

const perSecond = (rates: readonly number[]): string => `${Math.round(median(rates))} /s`;

/** The rates, and the middle one of the ratios of each pair: what a machine does besides meets both of a pair alike. */
const serveRows = (pairs: readonly Pair[]): ReadonlyArray<Row & {ok?: boolean}> => {
	const ratio = median(pairs.map(({ours, bare}) => ours / bare));
	return pairs.length === 0
		? []
		: [
				{
					name: 'serve',
					value: perSecond(pairs.map(({ours}) => ours)),
					ratio,
					budget: [1, ' × or more'],
					ok: ratio >= 1,
				},
				{name: 'node:http alone', value: perSecond(pairs.map(({bare}) => bare)), ratio: 1},
			];
};

const rowsOf = (
	samples: Samples,
	pressed: Awaited<ReturnType<typeof pressKeys>>,
	pairs: readonly Pair[],
): ReadonlyArray<Row & {ok?: boolean}> => {
	const floor = median(samples.bare);
	const started = (name: string, times: readonly number[], limit?: number) => {
		const ratio = median(times) / floor;
		return {
			name,
			value: milliseconds(median(times)),
			ratio,
			...(limit !== undefined && {budget: [limit, '×'] as const, ok: ratio <= limit}),
		};
	};

	const times = pressed.map(({time}) => time);
	const half = median(times);
	return [
		started('node -e 0', samples.bare),
		started('417 -p all', samples.print, 2.2),
		started('first frame', samples.firstFrame, 5.5),
		started('first key answered', samples.firstKey),
		{name: 'key to paint, p50', value: milliseconds(half), budget: [12, ' ms'], ok: half < 12},
		{name: 'key to paint, p95', value: milliseconds(quantile(times, 0.95))},
		{name: 'octets a key', value: String(median(pressed.map(({octets}) => octets)))},
		...serveRows(pairs),
	];
};

const home = makeHome();
try {
	if (!hasLoad()) {
		console.log(loadIsMissing);
	}

	await run(home);
	for (const [node, samples] of samplesOf) {
		console.log(`\nNode ${versionOf(node)}, ${rounds} rounds`);
		const pairs = hasLoad() ? await servePairs(node, home, pairCount) : [];
		for (const {name, value, ratio, budget, ok} of rowsOf(samples, await pressKeys(node, home, keyCount), pairs)) {
			const limit = budget === undefined ? '' : `${ok === true ? '✓' : '✗'} budget ${budget.join('')}`;
			const times = ratio === undefined ? '' : `${ratio.toFixed(2)} ×`;
			console.log(`  ${name.padEnd(20)}${value.padStart(11)}${times.padStart(9)}  ${limit}`.trimEnd());
		}
	}
} finally {
	home.remove();
}
