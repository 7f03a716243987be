import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {copy, type ClipboardPlace} from '../../source/clipboard/index.js';
import {routes} from '../../source/clipboard/routes.js';
import type {RunProgram} from '../../source/system/run-program.js';
import {makeStubs, type stub} from './stubs.js';
import {told} from '../failures.js';

const made: Array<ReturnType<typeof makeStubs>> = [];

const setUp = (
	tools: Readonly<Record<string, keyof typeof stub>>,
	env: Readonly<Record<string, string>>,
	rest: Partial<ClipboardPlace> = {},
) => {
	const stubs = makeStubs(tools);
	made.push(stubs);
	const terminal: string[] = [];
	const place: ClipboardPlace = {
		env: {PATH: stubs.PATH, TERM: 'xterm-256color', ...env},
		platform: 'linux',
		write: (sequence) => {
			terminal.push(sequence);
		},
		folder: stubs.state,
		...rest,
	};
	return {...stubs, terminal, place};
};

afterEach(() => {
	for (const stubs of made.splice(0)) {
		stubs.remove();
	}
});

const text = 'curl -i "http://127.0.0.1:4170/状態/417"\r\n→ 🌸';
const octets = Buffer.byteLength(text);

describe('each tool gets the text and is named', () => {
	test.each([
		['tmux', {TMUX: '/tmp/tmux-0/default,1,0'}, 'linux', 'tmux', 'load-buffer -w -', false],
		['tmux', {TMUX: 'x', SSH_TTY: '/dev/pts/0'}, 'linux', 'tmux', 'load-buffer -w -', false],
		['tmux', {TMUX: 'x', WAYLAND_DISPLAY: 'wayland-0'}, 'linux', 'tmux', 'load-buffer -w -', false],
		['termux-clipboard-set', {TERMUX_VERSION: '0.118'}, 'android', 'termux-clipboard-set', '', true],
		['pbcopy', {}, 'darwin', 'pbcopy', '', true],
		['wl-copy', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, 'linux', 'wl-copy', '--type text/plain', true],
		['xclip', {DISPLAY: ':0'}, 'linux', 'xclip', '-selection clipboard -in', true],
		['xsel', {DISPLAY: ':0'}, 'linux', 'xsel', '--clipboard --input', true],
	] as const)('%s', async (tool, env, platform, via, args, certain) => {
		const {place, recorded, terminal} = setUp({[tool]: 'works'}, env, {platform});
		expect(told(await copy(text, place))).toMatchObject({ok: true, octets, via, certain});
		expect(recorded(tool, 'input')).toBe(text);
		expect(recorded(tool, 'args')?.trimEnd().split('\n').join(' ')).toBe(args);
		expect(terminal).toEqual([]);
	});

	test('PowerShell gets Base64, which no code page can garble, on Windows and in WSL', async () => {
		for (const [env, platform] of [
			[{WSL_DISTRO_NAME: 'Debian'}, 'linux'],
			[{WSL_INTEROP: '/run/WSL/8_interop'}, 'linux'],
			[{}, 'win32'],
		] as const) {
			const {place, recorded} = setUp({'powershell.exe': 'works'}, env, {platform});
			expect(told(await copy(text, place))).toMatchObject({ok: true, octets, via: 'PowerShell', certain: true});
			expect(Buffer.from(recorded('powershell.exe', 'input') ?? '', 'base64').toString()).toBe(text);
		}
	});

	test('pbcopy is told that the text is UTF-8', async () => {
		const {place, recorded} = setUp({pbcopy: 'works'}, {LC_ALL: 'C'}, {platform: 'darwin'});
		await copy(text, place);
		expect(recorded('pbcopy', 'locale')).toBe('en_US.UTF-8');
	});
});

describe('what does not work is passed', () => {
	test('a tool that is missing, and one that fails', async () => {
		const {place, recorded} = setUp({xclip: 'fails', xsel: 'works'}, {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'});
		expect(told(await copy(text, place))).toEqual({
			ok: true,
			octets,
			via: 'xsel',
			certain: true,
			failed: [
				{via: 'wl-copy', reason: 'wl-copy is not installed', cure: 'install wl-clipboard'},
				{
					via: 'xclip',
					reason: 'xclip failed with exit code 1',
					cure: 'check whether DISPLAY names a running X server',
				},
			],
		});
		expect(recorded('xsel', 'input')).toBe(text);
	});

	test('a tool that does not read: a text larger than a pipe does not break anything', async () => {
		const {place} = setUp({'wl-copy': 'fails', xclip: 'works'}, {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'});
		const large = 'x'.repeat(1_000_000);
		expect(told(await copy(large, place))).toMatchObject({ok: true, octets: large.length, via: 'xclip'});
	});

	test('a tool that hangs is killed', async () => {
		const {place, recorded} = setUp(
			{'wl-copy': 'hangs', xclip: 'works'},
			{WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'},
			{timeout: 500},
		);
		expect(told(await copy('x'.repeat(1_000_000), place))).toMatchObject({
			via: 'xclip',
			failed: [{via: 'wl-copy', reason: 'wl-copy did not finish within 500 ms'}],
		});
		const pid = Number(recorded('wl-copy', 'pid'));
		expect(pid).toBeGreaterThan(1);
		await vi.waitFor(() => {
			expect(() => process.kill(pid, 0)).toThrow('ESRCH');
		});
	});

	test('a tool that leaves a server behind, as xclip does, is not waited for', async () => {
		const {place, recorded} = setUp({xclip: 'leavesServer'}, {DISPLAY: ':0'});
		expect(told(await copy(text, place))).toMatchObject({ok: true, via: 'xclip', failed: []});
		const server = Number(recorded('xclip', 'pid'));
		expect(process.kill(server, 0), 'the server is still there').toBe(true);
		process.kill(server);
	});

	test('PowerShell has five times as long', async () => {
		const timeouts: number[] = [];
		const run: RunProgram = async (_file, _args, {timeout}) => {
			timeouts.push(timeout);
			return {ok: true};
		};

		await copy(text, {env: {}, platform: 'win32', run});
		await copy(text, {env: {}, platform: 'darwin', run});
		expect(timeouts).toEqual([10_000, 2000]);
	});
});

describe('SSH', () => {
	test('the terminal comes before the clipboard of the machine that is far away', async () => {
		for (const variable of ['SSH_TTY', 'SSH_CONNECTION']) {
			const {place, terminal, recorded} = setUp({'wl-copy': 'works'}, {[variable]: 'x', WAYLAND_DISPLAY: 'wayland-0'});
			expect(told(await copy(text, place))).toEqual({ok: true, octets, via: 'OSC 52', certain: false, failed: []});
			expect(terminal).toHaveLength(1);
			expect(recorded('wl-copy', 'input')).toBeUndefined();
		}
	});

	test.each([
		['pbcopy', 'darwin', {}],
		['powershell.exe', 'linux', {WSL_DISTRO_NAME: 'Debian'}],
		['termux-clipboard-set', 'android', {TERMUX_VERSION: '0.118'}],
	] as const)('%s of the far machine is never used', async (tool, platform, env) => {
		const {place, recorded} = setUp({[tool]: 'works'}, {...env, SSH_TTY: '/dev/pts/0'}, {platform});
		expect(told(await copy('x'.repeat(80_000), place))).toMatchObject({ok: true, via: 'file'});
		expect(recorded(tool, 'input')).toBeUndefined();
	});

	test('with a tmux that is too old for -w, the terminal is told through it', async () => {
		const {place, terminal} = setUp({tmux: 'fails'}, {TMUX: 'x', SSH_TTY: '/dev/pts/0'});
		expect(told(await copy(text, place))).toMatchObject({via: 'OSC 52', failed: [{via: 'tmux'}]});
		expect(terminal[0]?.startsWith('\u001BPtmux;')).toBe(true);
	});
});

describe('the file', () => {
	test('takes what is too large for a terminal, and says what was in the way', async () => {
		const {place, terminal} = setUp({}, {SSH_TTY: '/dev/pts/0'});
		const large = 'x'.repeat(75_001);
		const path = join(place.folder ?? '', 'copied.txt');
		expect(told(await copy(large, place))).toEqual({
			ok: true,
			octets: 75_001,
			via: 'file',
			certain: true,
			path,
			failed: [
				{
					via: 'OSC 52',
					reason: '100004 octets of Base64 are more than the 100000 that a terminal takes',
					cure: 'print it into a file: status-tui --print … > file',
				},
			],
		});
		expect(readFileSync(path, 'utf8')).toBe(large);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(terminal).toEqual([]);
	});

	test.each(['dumb', 'linux'])('is the way on a terminal of type %s', async (TERM) => {
		const {place, terminal} = setUp({}, {TERM});
		expect(told(await copy(text, place))).toMatchObject({ok: true, via: 'file'});
		expect(terminal).toEqual([]);
	});

	test('that cannot be written is a failure with a cure', async () => {
		const {place, PATH} = setUp({tool: 'works'}, {TERM: 'dumb'});
		const folder = join(PATH, 'tool');
		expect(told(await copy(text, {...place, folder}))).toEqual({
			ok: false,
			reason: expect.stringContaining('EEXIST') as string,
			cure: `make ${folder} a folder that can be written to`,
		});
	});
});

test('the failure that is told is that of the route that fitted best', async () => {
	const {PATH} = setUp({}, {});
	expect(told(await copy(text, {env: {PATH, WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, platform: 'linux'}))).toEqual(
		{
			ok: false,
			reason: 'wl-copy is not installed',
			cure: 'install wl-clipboard',
		},
	);
});

test('where nothing fits, that is said', async () => {
	expect(told(await copy(text, {env: {}, platform: 'linux'}))).toEqual({
		ok: false,
		reason: 'there is neither a clipboard nor a terminal here',
		cure: 'print it instead: status-tui --print …',
	});
});

test('the order of the routes', () => {
	expect(routes.map(({via}) => via)).toEqual([
		'tmux',
		'OSC 52',
		'termux-clipboard-set',
		'PowerShell',
		'pbcopy',
		'wl-copy',
		'xclip',
		'xsel',
		'OSC 52',
		'file',
	]);
});
