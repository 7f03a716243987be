import {expect, test} from 'vitest';
import {languages} from '../../source/language.js';
import {aboutText} from '../../source/print/about.js';
import {decideText} from '../../source/print/decide.js';
import {citation, registered, unregistered} from '../../source/statuses/index.js';
import {textOf} from '../../source/statuses/texts/index.js';
import {statusOf} from '../grid/cell-for.js';

test.each(languages)('what there is to say of a status in %s is all there', (language) => {
	for (const status of registered) {
		const text = aboutText(status, language);
		const {meaning, send, avoid, clients, causes} = textOf(status.code, language);
		const all = [meaning, send, avoid, clients, causes, citation(status.specification), ...status.formerNames];
		expect(
			all.filter((each) => !text.includes(each)),
			String(status.code),
		).toEqual([]);
		expect(text, String(status.code)).not.toMatch(/undefined|\[object|[ \t]\n|\n{3}/);
	}
});

test.each(languages)('an unofficial status says in %s who sends it and what to do', (language) => {
	for (const status of unregistered) {
		const text = aboutText(status, language);
		expect(text, status.slug).toContain(status.unofficial?.senders.join(', '));
		expect(text, status.slug).toContain(status.specification.url);
		expect(text, status.slug).not.toMatch(/undefined|\[object|[ \t]\n|\n{3}/);
	}
});

test('the panel of 413 begins with its meaning', () => {
	expect(aboutText(statusOf(413), 'en').split('\n').slice(0, 2)).toEqual([
		'413 Content Too Large',
		textOf(413, 'en').meaning,
	]);
});

test('the questions are printed with where each answer leads, and end on a status', () => {
	expect(decideText([], 'en')).toContain('status-tui decide yes');
	expect(decideText(['yes'], 'en')).toContain('status-tui decide yes no');
	expect(decideText(['yes', 'yes', 'yes'], 'en')).toContain('503 Service Unavailable\n');
	expect(decideText(['yes', 'yes', 'yes'], 'ja')).toMatch(/503 Service Unavailable {2}\S/);
});
