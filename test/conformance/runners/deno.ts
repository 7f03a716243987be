import {programsRunner} from '../platform/programs.js';

/** Deno 2, from npm. */
export const runner = programsRunner({
	id: 'deno',
	name: 'Deno',
	npm: 'deno@2',
	program: ['deno', 'run', '--allow-net'],
	port: 8000,
	versions: ['eval', 'console.log(`${Deno.version.deno}\\nTypeScript ${Deno.version.typescript}`)'],
});
