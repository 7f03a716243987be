import {programsRunner} from '../platform/programs.js';

/** Bun 1, from npm. */
export const runner = programsRunner({
	id: 'bun',
	name: 'Bun',
	npm: 'bun@1',
	program: ['bun', 'run'],
	port: 3000,
	versions: ['-e', 'console.log(Bun.version)'],
});
