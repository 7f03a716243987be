import {existsSync} from 'node:fs';
import {expect, test} from 'vitest';
import {everyVersion, versionsOf, type Framework, type Writer} from '../../source/frameworks/index.js';
import {readRecords} from '../../source/frameworks/records.js';
import {begins} from '../conformance/records/version.js';
import {hasRunner} from '../conformance/runners.js';
import {sampleFolder} from './samples.js';
import {writers} from './writers.js';

const records = readRecords();

const writerOf = ({id}: Framework): Writer | undefined => new Map(Object.entries(writers)).get(id);

const {compare} = new Intl.Collator('en', {numeric: true});

/** Whether the versions of a framework are listed each after those that are newer. */
const isInOrder = (framework: Framework): boolean => {
	const versions = versionsOf(framework).map(({version}) => version);
	return versions.every((version, index) => version === [...versions].sort(compare).at(-1 - index));
};

/** The steps of contributing, each with what is left to do of it. */
const steps: ReadonlyArray<
	readonly [todo: (framework: Framework) => string, isDone: (framework: Framework) => boolean]
> = [
	[
		({id, family}) => `export the writer of ${id} from source/frameworks/${family}/index.ts`,
		(framework) => writerOf(framework) !== undefined,
	],
	[({id, family}) => `move ${id} after its newer versions in source/frameworks/${family}/rows.ts`, isInOrder],
	[({id}) => `write its runner, test/conformance/runners/${id}.ts`, ({id}) => hasRunner(id)],
	[({id}) => `run it: npm run conformance -- ${id} --record`, ({id}) => records[id] !== undefined],
	[
		({id, family, version}) =>
			`in source/frameworks/${family}/rows.ts, ${id} is ${version}, which does not begin ${records[id]?.version}, which ran`,
		({id, version}) => records[id] === undefined || begins(version, records[id].version),
	],
	[
		({id}) => `show its code in test/frameworks/samples/${id}.md: npm run samples`,
		({id}) => existsSync(new URL(`${id}.md`, sampleFolder)),
	],
];

/** What is left to do for a framework. */
const leftFor = (framework: Framework): readonly string[] =>
	steps.filter(([, isDone]) => !isDone(framework)).map(([todo]) => todo(framework));

test.each(everyVersion.map((framework) => [framework.id, framework] as const))(
	'no step was forgotten for %s',
	(_, framework) => {
		expect(leftFor(framework)).toEqual([]);
	},
);

const [first] = everyVersion;

test('a row alone is told every step that follows', () => {
	const added = {...first, id: 'added', family: 'python'} as unknown as Framework;
	expect(leftFor(added)).toEqual([
		'export the writer of added from source/frameworks/python/index.ts',
		'write its runner, test/conformance/runners/added.ts',
		'run it: npm run conformance -- added --record',
		'show its code in test/frameworks/samples/added.md: npm run samples',
	]);
});

test('a version that was guessed is told the one that ran', () => {
	const guessed = {...first, version: '1.0'} as Framework;
	expect(leftFor(guessed)).toEqual([
		`in source/frameworks/python/rows.ts, django is 1.0, which does not begin ${records['django']?.version}, which ran`,
	]);
});
