import {format} from 'prettier';
import {expect, it} from 'vitest';
import {mocks} from '../../source/frameworks/mocks/index.js';
import {mockRows} from '../../source/frameworks/mocks/rows.js';
import {registered} from '../../source/statuses/index.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const inJavascript = mockRows.filter(({language}) => language.name === 'JavaScript').map(({id}) => id);

it.each(inJavascript)('prettier leaves the code and the test of %s as they are', {timeout: 60_000}, async (id) => {
	const {snippet, app, refusals} = mocks[id];
	for (const {code} of registered.filter((status) => refusals[status.code] === undefined)) {
		for (const response of [responseFor(code), responseFor(code, 'text'), responseFor(code, 'problem', hostile)]) {
			const files = app(response).files.filter(({path}) => path.endsWith('.js'));
			for (const text of new Set([snippet(response), ...files.map(({content}) => content)])) {
				expect(await format(text, {parser: 'babel'}), `${id} ${code}`).toBe(text);
			}
		}
	}
});
