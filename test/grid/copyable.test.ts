import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {copyable, type CopyKind} from '../../source/grid/copyable.js';

describe('copyable', () => {
	test.each([
		['command', 'curl -i http://127.0.0.1/\n', 'curl -i http://127.0.0.1/'],
		['command', 'curl \\\r\n  -i\r\n\r\n', 'curl \\\n  -i'],
		['command', 'echo \u001B[201~rm\u009B31m', 'echo [201~rm31m'],
		['code', 'if x:\r\n\treturn\u0000\n', 'if x:\n\treturn\n'],
		['code', '"é → 🌸\u007F\u0085"', '"é → 🌸"'],
		['response', 'HTTP/1.1 417 Expectation Failed\r\n\r\n{\n\t}\n', 'HTTP/1.1 417 Expectation Failed\r\n\r\n{\n\t}\n'],
		['response', 'X: a\rb\u0007\r\n', 'X: ab\r\n'],
	] as const)('%s %j', (kind, text, expected) => {
		expect(copyable(text, kind)).toBe(expected);
	});

	test.each<CopyKind>(['command', 'code', 'response'])(
		'a %s never has another control character, whatever the text',
		(kind) => {
			const hostile = fc.string({unit: 'binary'});
			fc.assert(
				fc.property(hostile, (text) => {
					const rest = copyable(text, kind).replaceAll(kind === 'response' ? /\r\n|[\n\t]/g : /[\n\t]/g, '');
					expect(rest).not.toMatch(/\p{Cc}/u);
				}),
			);
		},
	);
});
