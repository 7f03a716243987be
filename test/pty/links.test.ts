import {expect, test} from 'vitest';
import {openProgram, shows, slow} from './open.js';

const address = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18';

const escape = '\u001B';

/** The addresses of the links that were written, `''` where one ends (OSC 8). */
const links = (written: string): readonly string[] =>
	written
		.split(`${escape}]8;;`)
		.slice(1)
		.map((rest) => rest.slice(0, rest.indexOf(escape)));

test('the specification is a link in a terminal that takes links, and the screen is the same', slow, async () => {
	const [plain, linking] = [{}, {FORCE_HYPERLINK: '1'}].map((env) => openProgram(['417', '-f', 'flask'], {env}));
	for (const terminal of [plain, linking]) {
		await terminal?.waitFor(shows(417, 'Flask'));
		terminal?.press('i');
		await terminal?.waitFor((lines) => /About ─ 417.*Esc back/s.test(lines.join('\n')));
	}

	expect(links(plain?.written() ?? '')).toEqual([]);
	const written = links(linking?.written() ?? '');
	expect(written).toContain(address);
	expect(written.filter((_, index) => index % 2 === 1).every((url) => url === '')).toBe(true);
	expect(linking?.screen()).toEqual(plain?.screen());
});
