import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {expect, test} from 'vitest';
import {bin, makeHome} from '../pty/program.js';

const check = (input: string | Uint8Array, ...args: readonly string[]) => {
	const home = makeHome();
	try {
		const {stdout, stderr, status} = spawnSync(process.execPath, [bin, '-', ...args], {
			input,
			env: home.env,
			encoding: 'utf8',
		});
		return {stdout, stderr, status};
	} finally {
		home.remove();
	}
};

const clean = 'HTTP/1.1 410 Gone\r\nDate: Mon, 23 Nov 2026 12:00:00 GMT\r\nContent-Length: 0\r\n\r\n';

test('a response that breaks no rule ends with 0', () => {
	expect(check(clean)).toEqual({stdout: '410 Gone\n✓ No problems found\n', stderr: '', status: 0});
});

test('one that breaks a MUST ends with 1 and says which, without control characters', () => {
	const {stdout, status} = check(clean.replace('Length: 0', 'Length: 0\r\nContent-Length: 7\u001B[2J'));
	expect(status).toBe(1);
	expect(stdout).toContain('410 Gone\n✗ ');
	expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('findings are data with --json', () => {
	const {stdout, status} = check('HTTP/1.1 405 Method Not Allowed\r\n\r\n', '--json');
	const {code, findings} = JSON.parse(stdout) as {
		code: number;
		findings: ReadonlyArray<{level: string; message: string}>;
	};
	expect([code, status]).toEqual([405, 1]);
	expect(findings.find(({message}) => message.includes('Allow'))?.level).toBe('must');
});

test('another language is spoken with --lang', () => {
	expect(check('', '--lang', 'ja').stderr).toMatch(/[ぁ-ん]/);
});

test.each([
	['nothing', ''],
	['5 MB of octets', new Uint8Array(5_000_000).map((_, index) => (index * 7919) % 256)],
	['what is no response', 'hello\n'],
])('%s is refused in one line', (_, input) => {
	const {stdout, stderr, status} = check(input);
	expect([stdout, status]).toEqual(['', 2]);
	expect(stderr).toMatch(/^status-tui: [^\n]+\.\n$/);
});
