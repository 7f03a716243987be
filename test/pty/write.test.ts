import {expect, test} from 'vitest';
import {keys} from './keys.js';
import {everySize, openProgram, shows, slow, temporaryHome} from './open.js';

const prompt = 'Write the app to:';

test.each(everySize)('at $name w writes the app to a folder, once', slow, async ({size, mode}) => {
	const home = temporaryHome();
	const {press, waitFor} = openProgram(['417', '-f', 'fastapi'], {size, home});
	const startTyping = async (): Promise<void> => {
		press('w');
		await waitFor(`${prompt} ./fastapi-417`);
		press(keys.ctrlU);
		await waitFor(new RegExp(`${prompt}$`, 'm'));
	};

	await waitFor(shows(417, 'FastAPI'));
	await startTyping();
	press('app', keys.enter);
	await waitFor(mode === 'wide' ? '✓ wrote 2 files to' : (lines) => lines.at(-1)?.includes(prompt) === false);
	expect(home.read('app/main.py') ?? '').toContain('status_code=417');
	await startTyping();
	press('app', keys.enter);
	await waitFor('not empty');
});
