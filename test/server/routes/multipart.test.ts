import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseMultipart, type FormPart} from '../../../source/server/request/multipart.js';

const boundary = '----limit';

const escaped = (text: string): string => text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');

const headOf = ({name, filename, type}: FormPart): string =>
	[
		`Content-Disposition: form-data; name="${escaped(name)}"${filename === undefined ? '' : `; filename="${escaped(filename)}"`}`,
		...(type === undefined ? [] : [`Content-Type: ${type}`]),
	].join('\r\n');

const written = (parts: readonly FormPart[], preamble = ''): Buffer =>
	Buffer.concat([
		Buffer.from(preamble),
		...parts.flatMap((part) => [
			Buffer.from(`--${boundary}\r\n${headOf(part)}\r\n\r\n`),
			part.content,
			Buffer.from('\r\n'),
		]),
		Buffer.from(`--${boundary}--\r\n`),
	]);

const text = fc.string({unit: 'grapheme', maxLength: 20}).filter((each) => !/%(?:0A|0D|22)|\\/i.test(each));
const part = fc
	.record(
		{
			name: text,
			filename: text,
			type: fc.constantFrom('text/plain', 'image/png'),
			content: fc.uint8Array({maxLength: 100}),
		},
		{requiredKeys: ['name', 'content']},
	)
	.filter(({content}) => !Buffer.from(content).includes(boundary));

test('what is written as browsers write it is read back', () => {
	fc.assert(
		fc.property(fc.array(part, {maxLength: 5}), fc.constantFrom('', 'preamble\r\n'), (parts, preamble) => {
			const parsed = parseMultipart(written(parts, preamble), boundary);
			expect(parsed.ok && parsed.parts.map((each) => ({...each, content: [...each.content]}))).toEqual(
				parts.map((each) => ({...each, content: [...each.content]})),
			);
		}),
	);
});

test('what is cut off is refused at any place', () => {
	const whole = written([{name: 'a', filename: 'b', type: 'text/plain', content: Buffer.from('hello\r\n--')}]);
	for (let length = 0; length < whole.length - 4; length++) {
		expect(parseMultipart(whole.subarray(0, length), boundary).ok, String(length)).toBe(false);
	}
});

test('any octets are read or refused', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(`--${boundary}`, '\r\n', '--', 'a: b', '"', 'x'), {maxLength: 12}),
			(pieces) => {
				expect(parseMultipart(Buffer.from(pieces.join('')), boundary)).toHaveProperty('ok');
			},
		),
		{numRuns: 1000},
	);
});

test.each([
	['no name', `--${boundary}\r\nContent-Disposition: form-data\r\n\r\nx\r\n--${boundary}--`, 'with a name'],
	['no disposition', `--${boundary}\r\nX: y\r\n\r\nx\r\n--${boundary}--`, 'with a name'],
	['another word after the boundary', `--${boundary}x\r\n\r\n\r\nx\r\n--${boundary}--`, 'line end'],
	[
		'a large head',
		`--${boundary}\r\nContent-Disposition: form-data; name="${'x'.repeat(9000)}"\r\n\r\nx\r\n--${boundary}--`,
		'8192 octets',
	],
])('%s is refused', (_name, content, reason) => {
	expect(parseMultipart(Buffer.from(content), boundary)).toEqual({
		ok: false,
		reason: expect.stringContaining(reason) as string,
	});
});

test('there are at most 1000 parts', () => {
	const parts = (count: number): FormPart[] =>
		Array.from({length: count}, () => ({name: 'a', content: Buffer.from('1')}));
	expect(parseMultipart(written(parts(1000)), boundary).ok).toBe(true);
	expect(parseMultipart(written(parts(1001)), boundary).ok).toBe(false);
});

test.each(['', 'x'.repeat(71), 'a\r\nb', 'a '])('the boundary %j is none', (wrong) => {
	expect(parseMultipart(Buffer.from(`--${wrong}--`), wrong).ok).toBe(false);
});
