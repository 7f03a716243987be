import {expect, test} from 'vitest';
import {theme, type Tone} from '../../../source/ui/common/theme.js';

const color = (tone: Tone): string | undefined => theme[tone].color;

test('what is wrong is red, what is right is green, and a warning is between them', () => {
	expect([color('bad'), color('warning'), color('good')]).toEqual(['red', 'yellow', 'green']);
});

test('errors of a server look as bad as they are, successes as good', () => {
	expect(color('class5')).toBe(color('bad'));
	expect(color('class4')).toBe(color('warning'));
	expect(color('class2')).toBe(color('good'));
});

test('the classes of statuses differ in colour, and all are as bold', () => {
	const classes = [1, 2, 3, 4, 5].map((each) => theme[`class${each as 1}`]);
	expect(new Set(classes.map((look) => look.color)).size).toBe(5);
	expect(classes.every((look) => look.bold === true)).toBe(true);
});

test('without colours, what is chosen, typed, found or led to is still told apart from the rest', () => {
	const marked: readonly Tone[] = ['title', 'key', 'match', 'cursor', 'link', 'strong', 'dim'];
	const plain = marked.filter((tone) => {
		const {color: _color, ...rest} = theme[tone];
		return Object.keys(rest).length === 0;
	});
	expect(plain).toEqual([]);
});
