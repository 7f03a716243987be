import {titleOf, type Framework} from '../../source/frameworks/index.js';
import type {AppResult} from './app.js';
import {notRunLine, sumOf, type NotRun, type Tally} from './tally.js';
import type {TrialResult, Verification} from './results.js';

/** A framework and what came of it. */
export type Outcome = readonly [framework: Framework, verification: Verification];

type Counts = Readonly<Record<Exclude<TrialResult['result'], 'unconfirmed'>, number>>;

const countCells = (verification: Verification): Counts => {
	const results = 'results' in verification ? [...verification.results.values()] : [];
	const count = (wanted: TrialResult['result']): number => results.filter(({result}) => result === wanted).length;
	return {
		ran: count('ran'),
		valid: count('valid'),
		cannot: count('cannot'),
		failed: verification.kind === 'broken' ? verification.trials : count('failed') + count('unconfirmed'),
	};
};

const row = ([framework, verification]: Outcome): readonly string[] => {
	const name = titleOf(framework);
	if (verification.kind === 'missing') {
		return [name, `not run here: ${verification.reason}`];
	}

	const {ran, valid, cannot, failed} = countCells(verification);
	if (verification.kind === 'validated') {
		const {version, schema} = verification.made;
		return [name, `${valid} valid`, String(cannot), String(failed), 'not run', version, schema, 'schema'];
	}

	const made =
		verification.kind === 'ran'
			? [
					verification.app?.result ?? 'none',
					verification.made.version,
					verification.made.server,
					verification.made.language,
				]
			: ['?', '?', '?', '?'];
	return [name, ...[ran, cannot, failed].map(String), ...made];
};

const heading = ['framework', 'ran', 'cannot', 'failed', 'app', 'version', 'server', 'language'];

const table = (rows: ReadonlyArray<readonly string[]>): readonly string[] => {
	const widths = heading.map((_, column) =>
		Math.max(...rows.filter(({length}) => column === 0 || length > 2).map((each) => each[column]?.length ?? 0)),
	);
	return rows.map((each) =>
		each
			.map((text, column) => text.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
};

/** A refusal as it is written, beside what came of trying. */
const refusal = (name: string, code: number, {text, observed}: {readonly text: string; readonly observed: string}) => [
	`${name} ${code}`,
	`  refused:  ${text}`,
	`  observed: ${observed}`,
];

/** The refusals of a run that are confirmed. */
const refusals = ([framework, verification]: Outcome): readonly string[] =>
	'results' in verification
		? [...verification.results].flatMap(([code, trial]) =>
				trial.result === 'cannot' ? refusal(titleOf(framework), code, trial) : [],
			)
		: [];

const faultsOf = (framework: Framework, code: number, trial: TrialResult): readonly string[] => {
	const name = titleOf(framework);
	if (trial.result === 'unconfirmed') {
		const [head = '', ...texts] = refusal(name, code, trial);
		return [
			`${head}: nobody has confirmed that the reason tells of what came of trying`,
			...texts,
			`  it does:  npm run conformance -- ${framework.id} --record --confirm ${code}`,
		];
	}

	return trial.result === 'failed' ? [`${name} ${code}: ${trial.observed}`] : [];
};

const failures = ([framework, verification]: Outcome): readonly string[] => {
	const name = titleOf(framework);
	if (verification.kind === 'broken') {
		return [`${name}: ${verification.reason}`];
	}

	return verification.kind === 'missing'
		? []
		: [
				...[...verification.results].flatMap(([code, trial]) => faultsOf(framework, code, trial)),
				...(verification.kind === 'ran' && verification.app?.result === 'failed'
					? [`${name}, the app of ${verification.app.code}: ${verification.app.reason}`]
					: []),
			];
};

const countApps = (outcomes: readonly Outcome[], wanted: AppResult['result']): number =>
	outcomes.filter(([, verification]) => verification.kind === 'ran' && verification.app?.result === wanted).length;

/** How many cells and apps are as the program says, and how many are not. */
export const total = (outcomes: readonly Outcome[]): {readonly passed: number; readonly failed: number} => {
	const counts = outcomes.map(([, verification]) => countCells(verification));
	const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
	return {
		passed: sum(counts.map(({ran, valid, cannot}) => ran + valid + cannot)) + countApps(outcomes, 'ran'),
		failed: sum(counts.map(({failed}) => failed)) + countApps(outcomes, 'failed'),
	};
};

/** The frameworks and apps that this machine cannot run. */
const notRunOf = ([framework, verification]: Outcome): readonly NotRun[] => {
	const name = titleOf(framework);
	if (verification.kind === 'missing') {
		return [{name, reason: verification.reason}];
	}

	return verification.kind === 'ran' && verification.app?.result === 'missing'
		? [{name: `the app of ${name}`, reason: verification.app.reason}]
		: [];
};

/**
 * The refusals beside what came of trying, a table of the frameworks, a line for each failure, what else was proven, what this machine
 * cannot run in one line, and the totals in the last.
 *
 * @param besides what was run besides frameworks
 */
export const report = (outcomes: readonly Outcome[], besides: Tally = sumOf([])): readonly string[] => {
	const {passed, failed} = total(outcomes);
	const notRun = [...outcomes.flatMap(notRunOf), ...(besides.notRun ?? [])];
	return [
		...outcomes.flatMap(refusals),
		...(outcomes.length === 0 ? [] : table([heading, ...outcomes.map(row)])),
		...outcomes.flatMap(failures),
		...besides.lines,
		...(notRun.length === 0 ? [] : [notRunLine(notRun)]),
		`${passed + besides.passed} passed, ${failed + besides.failed} failed`,
	];
};
