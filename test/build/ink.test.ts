import {expect, test} from 'vitest';
import lock from '../../package-lock.json' with {type: 'json'};
import packageJson from '../../package.json' with {type: 'json'};
import {toCommonJs, withResolvers} from '../../scripts/build/common-js.js';
import {plugins} from '../../scripts/build/plugins.js';
import {settings} from '../../scripts/build/settings.js';
import {bundled} from './bundled.js';

test('Ink calls Promise.withResolvers, which Node 20 lacks and the bundle brings', async () => {
	const ink = await bundled(`export {render} from 'ink';`, Object.values(plugins));
	const remedy = 'remove withResolvers from scripts/build/common-js.ts';
	expect(packageJson.engines.node, remedy).toBe('>=20');
	expect(ink, remedy).toContain('Promise.withResolvers()');
	expect(await toCommonJs(ink)).toContain(withResolvers);
});

test('Ink asks for string-width, in whose place the bundle has fast-string-width', () => {
	expect(
		lock.packages['node_modules/ink'].dependencies,
		'remove the alias from scripts/build/settings.ts',
	).toHaveProperty(Object.keys(settings.alias));
});
