import {expect, test} from 'vitest';
import {style} from '../../../source/server/routes/page/style.js';

type Colours = Readonly<Record<string, string>>;

const coloursOf = (block: string): Colours =>
	Object.fromEntries(
		[...block.matchAll(/--(\w+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
	);

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
		.map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
};

const blocks = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']) => coloursOf(block));

test.each([
	['light', blocks[0]],
	['dark', blocks[1]],
])('in the %s scheme every text can be read: WCAG 2.2, level AA', (_name, colours = {}) => {
	const {back = '', card = ''} = colours;
	for (const name of ['ink', 'quiet', 'c1', 'c2', 'c3', 'c4', 'c5', 'focus']) {
		for (const behind of [back, card]) {
			expect(contrast(colours[name] ?? '', behind), `${name} on ${behind}`).toBeGreaterThanOrEqual(4.5);
		}
	}
});
