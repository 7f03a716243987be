import {expect, test} from 'vitest';
import {configFolder, stateFolder} from '../../source/config/folders.js';

const windows = {
	USERPROFILE: 'C:\\Users\\ann',
	LOCALAPPDATA: 'D:\\ann\\Local',
	APPDATA: 'D:\\ann\\Roaming',
};

test.each([
	['linux', {HOME: '/home/ann'}, '/home/ann/.local/state/status-tui', '/home/ann/.config/status-tui'],
	['linux', {HOME: '/home/ann', XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: '/c'}, '/s/status-tui', '/c/status-tui'],
	[
		'linux',
		{HOME: '/home/ann', XDG_STATE_HOME: 'relative', XDG_CONFIG_HOME: ''},
		'/home/ann/.local/state/status-tui',
		'/home/ann/.config/status-tui',
	],
	[
		'darwin',
		{HOME: '/Users/ann'},
		'/Users/ann/Library/Application Support/status-tui',
		'/Users/ann/.config/status-tui',
	],
	['darwin', {HOME: '/Users/ann', XDG_STATE_HOME: '/s'}, '/s/status-tui', '/Users/ann/.config/status-tui'],
	['win32', windows, 'D:\\ann\\Local\\status-tui', 'D:\\ann\\Roaming\\status-tui'],
	[
		'win32',
		{USERPROFILE: 'C:\\Users\\ann'},
		'C:\\Users\\ann\\AppData\\Local\\status-tui',
		'C:\\Users\\ann\\AppData\\Roaming\\status-tui',
	],
	['linux', {...windows, HOME: '/home/ann'}, '/home/ann/.local/state/status-tui', '/home/ann/.config/status-tui'],
	['linux', {}, undefined, undefined],
	['linux', {HOME: ''}, undefined, undefined],
	['win32', {HOME: '/home/ann'}, undefined, undefined],
] as const)('%s %j', (platform, env, state, config) => {
	expect(stateFolder({env, platform})).toBe(state);
	expect(configFolder({env, platform})).toBe(config);
});
