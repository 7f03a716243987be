import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {everyVersion, findFramework, type Framework} from '../../source/frameworks/index.js';
import {progress} from './progress.js';
import {unproven} from './proven.js';
import {provePage} from './browser/page.js';
import {proveClients} from './clients/agreement.js';
import {sumOf, type Part} from './part.js';
import {merge, record} from './record.js';
import {report, total, type Outcome} from './report.js';
import type {Verification} from './results.js';
import {loadRunner} from './runners.js';
import {sample} from './sample.js';
import {verify} from './verify.js';

const verifiedFile = new URL('../../source/frameworks/verified.json', import.meta.url);

const cache = path.resolve(
	process.env['STATUS_TUI_CACHE'] ?? fileURLToPath(new URL('../../.cache/conformance', import.meta.url)),
);

const verifyOne = async (framework: Framework, say: (what: string) => void): Promise<Verification> => {
	const runner = await loadRunner(framework.id);
	if (runner === undefined) {
		return {kind: 'broken', reason: 'it has no runner', cells: 1};
	}

	const folder = path.join(cache, framework.id);
	await mkdir(folder, {recursive: true});
	return verify(framework, runner, folder, say);
};

/** What is proven of the mock server itself: that clients agree on what it sends, and that its page works in a browser. */
const serverParts: Readonly<Record<string, () => Promise<Part>>> = {clients: proveClients, page: provePage};

const proveParts = async (names: readonly string[]): Promise<Part> => {
	const parts: Part[] = [];
	for (const name of names) {
		console.log(`mock server: ${name}`);
		parts.push((await serverParts[name]?.()) ?? sumOf([]));
	}

	return sumOf(parts);
};

const run = async (chosen: readonly Framework[], parts: readonly string[], isToRecord: boolean): Promise<number> => {
	const ofServer = await proveParts(parts);
	const outcomes: Outcome[] = [];
	const {step, end} = progress(process.stdout, chosen.length);
	for (const framework of chosen) {
		const done = outcomes.length;
		outcomes.push([framework, await verifyOne(framework, (what) => step(done, framework, what))]);
	}

	end();
	const now = new Date();
	if (isToRecord) {
		await record(verifiedFile, outcomes, now);
	}

	if (outcomes.length > 0) {
		const file = path.join(cache, 'report.json');
		await writeFile(file, `${JSON.stringify(merge({}, outcomes, now), undefined, '\t')}\n`);
		console.log(`\nthe same as JSON: ${file}`);
	}

	console.log(report(outcomes, ofServer).join('\n'));
	return total(outcomes).failed + ofServer.failed === 0 ? 0 : 1;
};

const usage = `npm run conformance -- [framework…] [clients] [page] [--sample NUMBER] [--record]
  --sample  what changed since it was run, and others up to this number, other ones each day
  --record  write what came of it into source/frameworks/verified.json`;

const main = async (): Promise<number> => {
	const {values, positionals} = parseArgs({
		allowPositionals: true,
		options: {record: {type: 'boolean'}, sample: {type: 'string'}, help: {type: 'boolean'}},
	});
	if (values.help === true) {
		console.log(usage);
		return 0;
	}

	const parts = Object.keys(serverParts);
	const unknown = positionals.filter((name) => findFramework(name) === undefined && !parts.includes(name));
	const most = values.sample === undefined ? undefined : Number(values.sample);
	if (unknown.length > 0 || (most !== undefined && !Number.isInteger(most))) {
		console.error(
			unknown.length > 0
				? `not known: ${unknown.join(', ')}; there are ${[...everyVersion.map(({id}) => id), ...parts].join(', ')}`
				: `--sample takes a number, not “${values.sample}”`,
		);
		return 2;
	}

	const named = positionals.map(findFramework);
	const wanted = everyVersion.filter((each) => positionals.length === 0 || named.includes(each));
	const chosen = most === undefined ? wanted : sample(wanted, (each) => unproven(each).length === 0, most, new Date());
	const chosenParts = parts.filter((name) => positionals.length === 0 || positionals.includes(name));
	return run(chosen, chosenParts, values.record === true);
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
