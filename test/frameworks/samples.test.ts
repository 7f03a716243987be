import {describe, expect, test} from 'vitest';
import {testFolder} from '../written.js';
import {frameworkOf} from '../grid/cell-for.js';
import {fenced, sampleFolder, sampleOf, samples} from './samples.js';

describe('the samples are what readers get', () => {
	testFolder(sampleFolder, samples(), 'npm run samples');
});

test('a status that cannot be sent has the reason, and what to do instead', () => {
	expect(sampleOf(frameworkOf('flask'))).not.toContain('cannot send');
	expect(sampleOf(frameworkOf('fastapi'))).toMatch(
		/^## 103 Early Hints, json\n\nFastAPI cannot send it\. [^\n]+\.\n\nInstead: [^\n]+\.$/m,
	);
});

test('no text ends its fence', () => {
	expect(fenced('a\n````\nb', 'markdown')).toBe('`````markdown\na\n````\nb\n`````');
	expect(fenced('a\n', 'go')).toBe('```go\na\n```');
});
