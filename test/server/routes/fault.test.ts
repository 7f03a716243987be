import {expect, test} from 'vitest';
import {faultPoints} from '../../../source/server/connection/script.js';
import {ask} from './ask.js';

test.each([
	['CONNECTION_RESET_BY_PEER', 'reset', 'before'],
	['EMPTY_RESPONSE', 'close', 'before'],
	['MALFORMED_RESPONSE_CHUNK', 'chunk', 'body'],
	['RANDOM_DATA_THEN_CLOSE', 'garbage', 'before'],
	['random_data_then_close', 'garbage', 'before'],
	['reset', 'reset', 'before'],
	['close?at=headers', 'close', 'headers'],
	['short', 'short', 'body'],
	['HANG?at=body', 'hang', 'body'],
])('/fault/%s is %s at %s', async (name, kind, at) => {
	expect(await ask(`/fault/${name}`, {method: 'PUT'})).toMatchObject({code: 200, fault: {kind, at}});
});

test.each(['nonsense', 'toString', '__proto__', 'reset?at=nowhere', 'short?at=before'])(
	'/fault/%s is refused',
	async (name) => {
		const told = await ask(`/fault/${name}`);
		expect([told.code, told.fault]).toEqual([400, undefined]);
	},
);

test('each fault can be at each of its points', async () => {
	for (const [kind, points] of Object.entries(faultPoints)) {
		for (const at of points) {
			expect((await ask(`/fault/${kind}?at=${at}`)).fault).toEqual({kind, at});
		}
	}
});
