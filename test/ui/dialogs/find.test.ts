import {expect, test} from 'vitest';
import {registered} from '../../../source/statuses/index.js';
import {after, heard, opened, pressed, typed} from '../opened.js';
import {broken} from '../reducers/broken.js';
import {sizes} from '../sizes.js';

const {wide} = sizes;

test('Esc after a search brings the status and the list back as they were', () => {
	const before = opened(wide);
	for (const text of ['proxy', '5', 'zzzz', 'teapot']) {
		const back = pressed(typed(after(before, 'find'), text), 'escape');
		expect(back.status, text).toBe(before.status);
		expect(back.dialog, text).toEqual({kind: 'none'});
		expect(broken(back), text).toEqual([]);
	}
});

test('while a search is typed, the preview follows the best match', () => {
	const finding = typed(after(opened(wide), 'find'), 'unproc');
	expect(finding.status.code).toBe(422);
	expect(typed(finding, 'zzz').status.code).toBe(422);
});

test('three digits jump to their status and close the search', () => {
	for (const {code} of registered) {
		const {status, dialog} = heard(opened(wide), ...String(code));
		expect([status.code, dialog.kind]).toEqual([code, 'none']);
	}
});

test('digits that no status begins with leave the search open, with nothing found', () => {
	expect(heard(opened(wide), '6', '9').dialog).toMatchObject({kind: 'find', matches: []});
});
