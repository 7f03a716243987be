import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bodyFormats} from '../../../source/response/index.js';
import {formatFor} from '../../../source/server/query/accept.js';

test.each([
	[undefined, 'json'],
	['', 'json'],
	['*/*', 'json'],
	['application/json', 'json'],
	['application/problem+json', 'problem'],
	['text/plain', 'text'],
	['text/html', 'html'],
	['application/xml', 'xml'],
	['text/xml', 'xml'],
	['TEXT/HTML', 'html'],
	['text/html;level=1', 'html'],
	['application/xhtml+xml', 'html'],
	['image/png', 'json'],
	['image/png, text/*', 'text'],
	['application/*', 'json'],
	['application/json, text/plain, */*', 'json'],
	['text/plain, application/json', 'text'],
	['text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', 'html'],
	['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8', 'html'],
	['application/json;q=0.5, application/xml', 'xml'],
	['application/json ; q=0.5 , text/html ; q=0.6', 'html'],
	['text/*, text/plain;q=0', 'html'],
	['application/json;q=0', 'json'],
	['*/*, application/json;q=0', 'problem'],
	['*/*;q=0', 'json'],
	['text/html;q=2, text/plain;q=0.9', 'html'],
	['text/html;q=0.0004, text/plain;q=nonsense', 'html'],
	[', ,;;q=1,', 'json'],
])('%j gets %s', (accept, format) => {
	expect(formatFor(accept)).toBe(format);
});

test('whatever is accepted, there is a format', () => {
	const piece = fc.oneof(
		fc.constantFrom('text/', '*', '/', 'html', ';q=', '0.5', ',', 'application/json'),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			expect(bodyFormats).toContain(formatFor(pieces.join('')));
		}),
	);
});
