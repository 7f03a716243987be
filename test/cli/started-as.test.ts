import {expect, test} from 'vitest';
import {startedAs} from '../../source/cli/started-as.js';

const npx = {npm_command: 'exec', npm_lifecycle_event: 'npx', npm_lifecycle_script: "'status-tui'"};
const start = {npm_command: 'start', npm_lifecycle_event: 'start', npm_lifecycle_script: 'node dist/cli.js'};
const clone = '/here/status-tui/dist/cli.js';

test.each<[command: string, env: Readonly<Record<string, string>>, file: string]>([
	['npx status-tui', npx, '/somewhere/.npm/_npx/9e030d/node_modules/.bin/status-tui'],
	['npx status-tui', npx, '/here/node_modules/.bin/status-tui'],
	['npx status-tui', {...npx, npm_lifecycle_script: 'status-tui'}, '/here/node_modules/.bin/status-tui'],
	['npx status-tui', {}, '/somewhere/.npm/_npx/9e030d/node_modules/.bin/status-tui'],
	['npx status-tui', {}, '/here/node_modules/.bin/status-tui'],
	['pnpm dlx status-tui', {}, '/somewhere/.cache/pnpm/dlx/gqbf/1a22/node_modules/status-tui/dist/cli.js'],
	['status-tui', {}, '/usr/local/bin/status-tui'],
	['status-tui', {}, String.raw`C:\Users\ann\AppData\Roaming\npm\node_modules\status-tui\dist\cli.js`],
	['npm start --', start, clone],
	['npm run tui --', {...start, npm_command: 'run', npm_lifecycle_event: 'tui'}, clone],
	["npm run 'my tui' --", {...start, npm_command: 'run', npm_lifecycle_event: 'my tui'}, clone],
	[
		'npm run tui --',
		{npm_lifecycle_event: 'tui', npm_lifecycle_script: 'status-tui'},
		'/here/node_modules/.bin/status-tui',
	],
	['node dist/cli.js', {PWD: '/here/status-tui'}, clone],
	['node ../dist/cli.js', {PWD: '/here/status-tui/test'}, clone],
	['node /here/status-tui/dist/cli.js', {}, clone],
	["node '/my folder/cli.js'", {}, '/my folder/cli.js'],
])('%s', (command, env, file) => {
	expect(startedAs(env, file)).toBe(command);
});

test.each([
	['has arguments of its own, to which none can be added', 'node dist/cli.js 417'],
	['is another program, which has started a shell', 'vite'],
	['only ends like this one', 'node dist/mycli.js'],
])('npm’s word is not taken where its script %s', (_, npm_lifecycle_script) => {
	expect(startedAs({npm_lifecycle_event: 'start', npm_lifecycle_script}, '/usr/bin/status-tui')).toBe('status-tui');
});
