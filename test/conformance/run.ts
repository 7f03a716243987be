import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {everyVersion, type Framework} from '../../source/frameworks/index.js';
import {record} from './record.js';
import {report, total, type Outcome} from './report.js';
import {runners} from './runners.js';
import {verify, type Verification} from './verify.js';

const verifiedFile = new URL('../../source/frameworks/verified.json', import.meta.url);

const cache = path.resolve(
	process.env['STATUS_TUI_CACHE'] ?? fileURLToPath(new URL('../../.cache/conformance', import.meta.url)),
);

const verifyOne = async (framework: Framework): Promise<Verification> => {
	const load = runners[framework.id];
	if (load === undefined) {
		return {kind: 'broken', reason: 'it has no runner', cells: 1};
	}

	const folder = path.join(cache, framework.id);
	await mkdir(folder, {recursive: true});
	return verify(framework, await load(), folder, (what) => {
		console.log(`${framework.name}: ${what}`);
	});
};

const run = async (chosen: readonly Framework[], isToRecord: boolean): Promise<number> => {
	const outcomes: Outcome[] = [];
	for (const framework of chosen) {
		outcomes.push([framework, await verifyOne(framework)]);
	}

	if (isToRecord) {
		await record(verifiedFile, outcomes, new Date());
	}

	console.log(`\n${report(outcomes).join('\n')}`);
	return total(outcomes).failed === 0 ? 0 : 1;
};

const words = process.argv.slice(2);
const ids = words.filter((word) => word !== '--record');
const unknown = ids.filter((id) => !everyVersion.some((each) => each.id === id));
if (unknown.length > 0) {
	console.error(`not a framework: ${unknown.join(', ')}; there are ${everyVersion.map(({id}) => id).join(', ')}`);
	process.exitCode = 2;
} else {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => process.exit(130));
	}

	const chosen = everyVersion.filter(({id}) => ids.length === 0 || ids.includes(id));
	process.exitCode = await run(chosen, words.includes('--record'));
}
