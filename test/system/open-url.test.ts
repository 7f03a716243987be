import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openUrl} from '../../source/system/open-url.js';
import {told} from '../failures.js';

const url = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'open-'));
});
afterEach(() => {
	rmSync(folder, {recursive: true});
});

const recorder = 'printf "%s\\n" "$@" > "$0.args"';

/** Puts a program into the PATH: one that records its arguments, unless it is to do something else. */
const install = (name: string, script = recorder): void => {
	writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
	chmodSync(join(folder, name), 0o755);
};

const argsOf = (name: string): string | undefined => {
	const path = join(folder, `${name}.args`);
	return existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : undefined;
};

const open = async (
	env: Readonly<Record<string, string>>,
	platform: NodeJS.Platform = 'linux',
	address = url,
	patience = 5000,
) => openUrl(address, {env: {PATH: folder, ...env}, platform, patience});

describe('each system has its opener', () => {
	test.each([
		['xdg-open', 'linux', {DISPLAY: ':0'}, url],
		['xdg-open', 'linux', {WAYLAND_DISPLAY: 'wayland-0'}, url],
		['xdg-open', 'linux', {DISPLAY: 'localhost:10.0', SSH_TTY: '/dev/pts/0'}, url],
		['gio', 'linux', {DISPLAY: ':0'}, `open\n${url}`],
		['open', 'darwin', {}, url],
		['rundll32.exe', 'win32', {}, `url.dll,FileProtocolHandler\n${url}`],
		['wslview', 'linux', {WSL_DISTRO_NAME: 'Debian'}, url],
		['rundll32.exe', 'linux', {WSL_INTEROP: '/run/WSL/8_interop'}, `url.dll,FileProtocolHandler\n${url}`],
		['termux-open-url', 'android', {TERMUX_VERSION: '0.118'}, url],
		['browser.sh', 'linux', {BROWSER: 'browser.sh', SSH_CONNECTION: 'x'}, url],
	] as const)('%s on %s with %j', async (program, platform, env, args) => {
		install(program);
		expect(told(await open(env, platform))).toEqual({ok: true});
		expect(argsOf(program)).toBe(args);
	});

	test('the next one when the first fails', async () => {
		install('xdg-open', 'exit 3');
		install('gio');
		expect(told(await open({DISPLAY: ':0'}))).toEqual({ok: true});
		expect(argsOf('gio')).toContain(url);
	});

	test('one that runs as long as its browser is not waited for', async () => {
		install('xdg-open', 'echo $$ > "$0.args"; exec /bin/sleep 60');
		expect(told(await open({DISPLAY: ':0'}, 'linux', url, 500))).toEqual({ok: true});
		process.kill(Number(argsOf('xdg-open')));
	});
});

describe('why not', () => {
	test('no desktop', async () => {
		install('xdg-open');
		expect(told(await open({}))).toEqual({ok: false, reason: 'no browser can be opened from here'});
		expect(argsOf('xdg-open')).toBeUndefined();
	});

	test('over SSH, a browser on the machine that is far away is no use', async () => {
		install('open');
		expect(told(await open({SSH_TTY: '/dev/ttys001'}, 'darwin'))).toMatchObject({ok: false});
		expect(argsOf('open')).toBeUndefined();
	});

	test('no opener, or one that fails', async () => {
		install('gio', 'exit 4');
		expect(told(await open({DISPLAY: ':0'}))).toEqual({
			ok: false,
			reason: 'xdg-open is not installed; gio failed with exit code 4',
		});
	});

	test.each(['http://example.com/', 'file:///etc/passwd', 'javascript:alert(1)', '--help', ''])(
		'%j is not an https URL',
		async (address) => {
			install('xdg-open');
			expect(told(await open({DISPLAY: ':0'}, 'linux', address))).toEqual({ok: false, reason: 'not an https:// URL'});
			expect(argsOf('xdg-open')).toBeUndefined();
		},
	);

	test('a BROWSER that is more than a program is left to xdg-open', async () => {
		for (const BROWSER of ['firefox:lynx', 'firefox %s', 'sh -c']) {
			expect(told(await open({BROWSER}))).toEqual({ok: false, reason: 'no browser can be opened from here'});
		}
	});
});
