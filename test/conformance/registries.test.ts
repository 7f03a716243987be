import {expect, it} from 'vitest';
import {installerFor, NoAnswer, registries, type PackageRegistry} from './registries.js';

const fail = async (what: string): Promise<never> => Promise.reject(new Error(what));

/** An installer whose registry answers, or does not, and the names of those that it asked. */
const installer = (answers: boolean) => {
	const asked: string[] = [];
	const install = installerFor(async ({name}) => {
		asked.push(name);
		return answers;
	});
	return {install, asked};
};

it('does not ask a registry from which an install succeeds', async () => {
	const {install, asked} = installer(false);
	expect(await install(registries.pypi, async () => 'done')).toBe('done');
	expect(asked).toEqual([]);
});

it('asks a registry once, and says that it does not answer', async () => {
	const {install, asked} = installer(false);
	for (const _ of [1, 2]) {
		await expect(install(registries.pypi, async () => fail('no version'))).rejects.toEqual(
			new NoAnswer(registries.pypi),
		);
	}

	expect(asked).toEqual(['PyPI']);
});

it('leaves the fault of an install whose registry answers as it is', async () => {
	const {install} = installer(true);
	await expect(install(registries.pypi, async () => fail('no version'))).rejects.toThrow('no version');
});

it('blames no registry for code that does not compile', async () => {
	const {install, asked} = installer(false);
	await expect(install(registries.maven, async () => fail('COMPILATION ERROR'))).rejects.toThrow('COMPILATION ERROR');
	expect(asked).toEqual([]);
	const lacking = 'Plugin x or one of its dependencies could not be resolved';
	await expect(install(registries.maven, async () => fail(lacking))).rejects.toThrow('Maven Central does not answer');
});

it('lets an install do with what is there once a registry is known to be silent', async () => {
	const {install} = installer(false);
	const seen = async (registry: PackageRegistry): Promise<unknown> => install(registry, async (env) => env);
	expect(await seen(registries.pypi)).toEqual(registries.pypi.impatient);
	await expect(install(registries.pypi, async () => fail('no version'))).rejects.toThrow(NoAnswer);
	expect(await seen(registries.pypi)).toMatchObject({PIP_NO_INDEX: '1'});
	expect(await seen(registries.go)).toEqual(registries.go.impatient);
});
