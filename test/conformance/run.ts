import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {titleOf, type Framework} from '../../source/frameworks/index.js';
import type {Recorded} from '../../source/frameworks/recorded.js';
import {readRecords} from '../../source/frameworks/records.js';
import {provePage} from './browser/page.js';
import {proveClients} from './clients/agreement.js';
import {parseOptions, type Options} from './options.js';
import {progress} from './progress.js';
import {checkRecords} from './records/check.js';
import {unconfirmedIn, withUnconfirmed} from './records/confirm.js';
import {keep, keptFolder, keptOf, readKept, reusable} from './records/kept.js';
import {isProven, standingOf} from './records/standing.js';
import {inFormerWords, isWhole, recordOf, writeRecord} from './records/write.js';
import {report, total, type Outcome} from './report.js';
import type {Verification} from './results.js';
import {loadRunner} from './runners.js';
import {sample} from './sample.js';
import {sumOf, type Tally} from './tally.js';
import {verify} from './verify.js';

const cache = path.resolve(
	process.env['STATUS_TUI_CACHE'] ?? fileURLToPath(new URL('../../.cache/conformance', import.meta.url)),
);

/** What is proven of the mock server itself: that clients agree on what it sends, and that its page works in a browser. */
const serverParts: Readonly<Record<string, () => Promise<Tally>>> = {clients: proveClients, page: provePage};

const proveParts = async (names: readonly string[]): Promise<Tally> => {
	const parts: Tally[] = [];
	for (const name of names) {
		console.log(`mock server: ${name}`);
		parts.push((await serverParts[name]?.()) ?? sumOf([]));
	}

	return sumOf(parts);
};

const verifyOne = async (framework: Framework, say: (what: string) => void): Promise<Verification> => {
	const runner = await loadRunner(framework.id);
	if (runner === undefined) {
		return {kind: 'broken', reason: 'it has no runner', trials: 1};
	}

	const folder = path.join(cache, framework.id);
	await mkdir(folder, {recursive: true});
	return verify(framework, runner, folder, say);
};

/** Runs frameworks one after another, and keeps what came of each. */
const runAll = async (frameworks: readonly Framework[], {confirm}: Options, now: Date): Promise<readonly Outcome[]> => {
	const outcomes: Outcome[] = [];
	const records = readRecords();
	const {step, end} = progress(process.stdout, frameworks.length);
	for (const framework of frameworks) {
		const done = outcomes.length;
		const verification = await verifyOne(framework, (what) => step(done, framework, what));
		await keep(cache, framework.id, keptOf(verification, now));
		outcomes.push([framework, withUnconfirmed(verification, records[framework.id], confirm)]);
	}

	end();
	return outcomes;
};

/** What may be recorded without running anything, of those that are to be; says of the others why they have to run. */
const lastRuns = async (
	frameworks: readonly Framework[],
	{confirm}: Options,
): Promise<ReadonlyMap<Framework, Recorded>> => {
	const found = new Map<Framework, Recorded>();
	const records = readRecords();
	for (const framework of frameworks) {
		const last = reusable(framework, await readKept(cache, framework.id));
		const open = typeof last === 'string' ? [] : unconfirmedIn(last.cells, records[framework.id], confirm);
		if (typeof last === 'string' || open.length > 0) {
			const why = typeof last === 'string' ? last : `${open.join(', ')} not confirmed`;
			console.log(`${titleOf(framework)} is run before it is recorded: ${why}`);
		} else {
			found.set(framework, last);
		}
	}

	return found;
};

const hasUnconfirmed = (verification: Verification): boolean =>
	'results' in verification && [...verification.results.values()].some(({result}) => result === 'unconfirmed');

/** Writes the records of last runs, and of runs just made; what nobody confirmed stays unrecorded. */
const record = async (
	last: ReadonlyMap<Framework, Recorded>,
	outcomes: readonly Outcome[],
	now: Date,
): Promise<void> => {
	const records = readRecords();
	const made = outcomes.flatMap(([framework, verification]) =>
		isWhole(verification) && !hasUnconfirmed(verification) ? [[framework, recordOf(verification, now)] as const] : [],
	);
	for (const [framework, recorded] of [...last, ...made]) {
		await writeRecord(framework.id, inFormerWords(recorded, records[framework.id]));
		console.log(`${titleOf(framework)}: recorded the run of ${recorded.date}`);
	}
};

const check = async (frameworks: readonly Framework[]): Promise<number> => {
	const all = await Promise.all(
		frameworks.map(async (framework) => ({
			framework,
			standing: standingOf(framework),
			kept: await readKept(cache, framework.id),
		})),
	);
	const {lines, failed} = checkRecords(all);
	console.log(lines.join('\n'));
	return failed === 0 ? 0 : 1;
};

const run = async (options: Options): Promise<number> => {
	const now = new Date();
	const {frameworks, parts, sample: most} = options;
	const chosen = most === undefined ? frameworks : sample(frameworks, isProven, most, now);
	const last = options.record ? await lastRuns(chosen, options) : new Map<Framework, Recorded>();
	const ofServer = await proveParts(parts);
	const outcomes = await runAll(
		chosen.filter((each) => !last.has(each)),
		options,
		now,
	);
	if (options.record) {
		await record(last, outcomes, now);
	}

	if (outcomes.length > 0) {
		console.log(`\nthe same as JSON: ${keptFolder(cache)}`);
	}

	console.log(report(outcomes, ofServer).join('\n'));
	return total(outcomes).failed + ofServer.failed === 0 ? 0 : 1;
};

const main = async (): Promise<number> => {
	const options = parseOptions(process.argv.slice(2), Object.keys(serverParts));
	if ('print' in options) {
		(options.exitCode === 0 ? console.log : console.error)(options.print);
		return options.exitCode;
	}

	return options.check ? check(options.frameworks) : run(options);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => process.exit(130));
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}
