import {expect, test} from 'vitest';
import {parseOptions} from '../../../source/cli/arguments.js';
import {opened} from '../opened.js';
import {sizes} from '../sizes.js';
import {resumeLine} from '../../../source/ui/state/resume.js';

const {wide} = sizes;

test('the command that comes back to a view has the changes of the request', () => {
	const edit = {method: 'PUT', fields: [['X', "it's"]] as const, content: '{}'};
	expect(resumeLine(opened(wide, {edit}), 'npx status-tui')).toBe(
		String.raw`npx status-tui 417 -f flask -X PUT -H 'X: it'\''s' -d '{}'`,
	);
	expect(resumeLine(opened(wide), 'npx status-tui')).toBe('npx status-tui 417 -f flask');
});

test('content that begins with a dash is not taken for a flag', async () => {
	const line = resumeLine(opened(wide, {edit: {fields: [], content: '-x'}}), 'npx status-tui');
	const parsed = await parseOptions(line.replaceAll("'", '').split(' ').slice(2));
	expect(parsed).toMatchObject({ok: true, options: {choice: {edit: {content: '-x'}}}});
});
