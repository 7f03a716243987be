import {expect, test} from 'vitest';
import {copy} from '../../source/clipboard/index.js';

const sent = async (text: string, env: Readonly<Record<string, string>>): Promise<string> => {
	const written: string[] = [];
	const copied = await copy(text, {
		env: {SSH_TTY: '/dev/pts/0', PATH: '/nonexistent', ...env},
		platform: 'linux',
		write: (sequence) => {
			written.push(sequence);
		},
	});
	expect(copied).toMatchObject({ok: true, via: 'OSC 52', certain: false});
	return written.join('');
};

test('the octets', async () => {
	expect(await sent('→ 417', {})).toBe('\u001B]52;c;4oaSIDQxNw==\u0007');
});

test('the largest text that goes to a terminal', async () => {
	expect(await sent('x'.repeat(75_000), {})).toHaveLength(100_000 + '\u001B]52;c;\u0007'.length);
});

test('inside tmux: one passthrough with doubled escapes', async () => {
	expect(await sent('→ 417', {TMUX: 'x'})).toBe('\u001BPtmux;\u001B\u001B]52;c;4oaSIDQxNw==\u0007\u001B\\');
});

test('inside GNU screen: device control strings of at most 256 octets, which together are the sequence', async () => {
	const text = '417 '.repeat(1000);
	const strings = (await sent(text, {STY: '1.pts-0.host'})).split('\u001B\\').slice(0, -1);
	expect(strings.length).toBeGreaterThan(20);
	for (const each of strings) {
		expect(each.startsWith('\u001BP')).toBe(true);
		expect(`${each}\u001B\\`.length).toBeLessThanOrEqual(256);
	}

	expect(strings.map((each) => each.slice(2)).join('')).toBe(await sent(text, {}));
});
