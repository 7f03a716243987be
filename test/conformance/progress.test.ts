import {expect, it} from 'vitest';
import {progress} from './progress.js';

const shown = (isTTY: boolean): string => {
	const written: string[] = [];
	const {step, end} = progress({isTTY, columns: 40, write: (text) => written.push(text)}, 12);
	step(3, {name: 'Flask'}, 'installing what it needs from far away');
	end();
	return written.join('');
};

it('is a bar on a terminal, no wider than it, and gone at the end', () => {
	expect(shown(true)).toBe('\r\u001B[2K█████░░░░░░░░░░░░░░░  3/12  Flask: inst\r\u001B[2K');
});

it('is lines elsewhere', () => {
	expect(shown(false)).toBe('Flask: installing what it needs from far away\n');
});
