import {describe, expect, test} from 'vitest';
import {everyVersion, isValidated, verified} from '../../source/frameworks/index.js';
import {unproven} from '../conformance/proven.js';

test('only what is in the registry is recorded', () => {
	const ids: readonly string[] = everyVersion.map(({id}) => id);
	expect(Object.keys(verified).filter((id) => !ids.includes(id))).toEqual([]);
});

const recorded = everyVersion.filter(({id}) => verified[id] !== undefined);

describe.each(recorded.map((framework) => [framework.id, framework] as const))('%s', (id, framework) => {
	test('nothing failed, and the app on disk ran, or only a schema was asked and nothing is said to have run', () => {
		const seen = verified[id];
		expect(seen?.failed).toEqual({});
		if (seen !== undefined && isValidated(seen)) {
			expect(seen.ran).toEqual([]);
		} else {
			expect(seen?.valid).toEqual([]);
			expect(seen?.app?.result).toBe('ran');
		}
	});

	test('every code that is shown is the code that was run, and every refusal the one that was seen', () => {
		expect(unproven(framework)).toEqual([]);
	});
});
