import {expect, test} from 'vitest';
import {django} from '../../source/frameworks/python/django.js';
import {responseFor} from './python-response.js';

const settingsOf = (code: number): string | undefined =>
	django.app(responseFor(code, 'json')).files.find(({path}) => path === 'settings.py')?.content;

test('a 304 has the class of its own, and goes without the middleware that would give it a length', () => {
	expect(django.snippet(responseFor(304, 'json'))).toContain('return HttpResponseNotModified(');
	expect(settingsOf(304)).not.toContain('CommonMiddleware');
	expect(settingsOf(417)).toContain('CommonMiddleware');
});

test('the media type is told only where it is not the one of the class', () => {
	expect(django.snippet(responseFor(417, 'json'))).not.toContain('content_type');
	expect(django.snippet(responseFor(417, 'html'))).not.toContain('content_type');
	expect(django.snippet(responseFor(417, 'problem'))).toContain('content_type="application/problem+json"');
});

test('a view that takes content without a form is exempt from the token of forms', () => {
	expect(django.snippet(responseFor(100, 'json'))).toContain('@csrf_exempt\n@require_POST\ndef index(request):');
});

test('values of fields whose names repeat are joined', () => {
	const response = {...responseFor(204, 'none'), fields: [['Link', '</a>'] as const, ['Link', '</b>'] as const]};
	expect(django.snippet(response)).toContain('headers={"Link": "</a>, </b>"}');
});
