import {PassThrough} from 'node:stream';
import {render} from 'ink';
import {expect, test} from 'vitest';
import {Boundary} from '../../../source/ui/common/boundary.js';

test('a failure in drawing goes to the program, and no stack trace to the reader', () => {
	const stdout = new PassThrough();
	const shown: string[] = [];
	stdout.on('data', (chunk: Buffer) => {
		shown.push(chunk.toString());
	});
	const errors: Error[] = [];
	const onError = (error: Error) => {
		errors.push(error);
	};

	const Broken = () => {
		throw new Error('broken');
	};

	const {unmount} = render(
		<Boundary onError={onError}>
			<Broken />
		</Boundary>,
		{stdout: stdout as unknown as NodeJS.WriteStream, interactive: true, patchConsole: false},
	);
	unmount();
	expect(errors).toEqual([new Error('broken')]);
	expect(shown.join('')).not.toContain('boundary.test');
});
