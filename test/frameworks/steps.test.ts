import {expect, test} from 'vitest';
import {everyVersion, verified, type Framework, type Writer} from '../../source/frameworks/index.js';
import {writers} from './writers.js';
import {unproven} from '../conformance/proven.js';
import {hasRunner} from '../conformance/runners.js';

const writerOf = ({id}: Framework): Writer | undefined => new Map(Object.entries(writers)).get(id);

/** The steps of contributing, each with what is left to do of it. */
const steps: ReadonlyArray<
	readonly [todo: (framework: Framework) => string, isDone: (framework: Framework) => boolean]
> = [
	[
		({id, family}) => `export the writer of ${id} from source/frameworks/${family}/index.ts`,
		(framework) => writerOf(framework) !== undefined,
	],
	[({id}) => `write its runner, test/conformance/runners/${id}.ts`, ({id}) => hasRunner(id)],
	[({id}) => `run it: npm run conformance -- ${id} --record`, ({id}) => verified[id] !== undefined],
	[
		({id}) => `run what changed since: npm run conformance -- ${id} --record`,
		(framework) => writerOf(framework) === undefined || unproven(framework).length === 0,
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

test('a row alone is told every step that follows', () => {
	const [first] = everyVersion;
	const added = {...first, id: 'added', family: 'python'} as unknown as Framework;
	expect(leftFor(added)).toEqual([
		'export the writer of added from source/frameworks/python/index.ts',
		'write its runner, test/conformance/runners/added.ts',
		'run it: npm run conformance -- added --record',
	]);
});
