import {expect, it} from 'vitest';
import {frameworkOf} from '../grid/cell-for.js';
import type {SchemaRunner} from './runner.js';
import {verify} from './verify.js';

const istio = frameworkOf('istio');

/** What a schema says that finds these faults, and no others. */
const asked = async (faults: ReadonlyMap<number, readonly string[]>) =>
	verify(
		istio,
		{
			id: 'istio',
			missing: async () => undefined,
			validate: async (_, trials) => ({
				schema: 'Istio 1.0.0',
				version: '1.0.0',
				faults: new Map(trials.map(({status}) => [status.code, faults.get(status.code) ?? []] as const)),
			}),
		} satisfies SchemaRunner,
		'.',
		() => undefined,
	);

it('says that a cell is valid, and never that it ran', async () => {
	const came = await asked(new Map([[417, ['unknown field spec.x', 'spec.y: Required']]]));
	expect(came).toMatchObject({kind: 'validated', made: {version: '1.0.0', schema: 'Istio 1.0.0'}});
	const results = came.kind === 'validated' ? came.results : new Map<number, never>();
	expect(results.get(429)).toEqual({result: 'valid', text: expect.stringContaining('status: 429') as string});
	expect(results.get(417)).toMatchObject({result: 'failed', observed: 'unknown field spec.x; spec.y: Required'});
	expect([...results.values()].filter(({result}) => result === 'ran')).toEqual([]);
});

it('tries what is refused too: a schema that takes it is no proof against the refusal', async () => {
	const came = await asked(new Map([[102, ['spec.status: too small']]]));
	const results = came.kind === 'validated' ? came.results : new Map<number, never>();
	expect(results.get(102)).toMatchObject({result: 'cannot', observed: 'spec.status: too small'});
	expect(results.get(103)).toMatchObject({
		result: 'cannot',
		observed: 'the schema takes it, and does not say what is sent',
	});
});

it('is broken where the schema cannot be asked, or was not about a cell', async () => {
	const runner = {id: 'istio', missing: async () => undefined} as const;
	const say = (): void => undefined;
	const broken = {...runner, validate: async () => Promise.reject(new Error('no such module'))};
	expect(await verify(istio, broken, '.', say)).toMatchObject({kind: 'broken', reason: 'no such module'});
	const silent = {...runner, validate: async () => ({schema: 'x', version: '1', faults: new Map<number, never>()})};
	const came = await verify(istio, silent, '.', say);
	expect(came.kind === 'validated' && came.results.get(200)).toMatchObject({
		result: 'failed',
		observed: 'it was not looked at',
	});
});
