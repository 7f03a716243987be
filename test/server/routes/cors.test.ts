import {expect, test} from 'vitest';
import {registered} from '../../../source/statuses/index.js';
import {ask} from './ask.js';

const origin = 'https://app.example';

const corsOf = async (target: string, question: Parameters<typeof ask>[1]) => {
	const told = await ask(target, question);
	const cors = told.response.fields.filter(([name]) => name.startsWith('Access-Control-'));
	return {...told, cors: Object.fromEntries(cors)};
};

test('every status may be read by the page that asks, and a plain client gets nothing more', async () => {
	for (const {code} of registered) {
		const plain = await corsOf(`/status/${code}`, {});
		const asked = await corsOf(`/status/${code}`, {fields: {origin}});
		expect(plain.cors).toEqual({});
		expect(asked.cors).toEqual({
			'Access-Control-Allow-Origin': origin,
			'Access-Control-Allow-Credentials': 'true',
		});
		expect(asked.field('Vary')).toMatch(/(?:^|, )Origin$/);
		expect(asked.response.fields.length).toBe(
			plain.response.fields.length + (plain.field('Vary') === undefined ? 3 : 2),
		);
	}
});

test.each(['/status/404', '/get', '/cause/412', '/delay/10', '/nowhere-at-all'])(
	'a preflight for %s',
	async (target) => {
		const told = await corsOf(target, {
			method: 'OPTIONS',
			fields: {origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-a, x-b'},
		});
		expect(told.code).toBe(target === '/nowhere-at-all' ? 404 : 200);
		expect(told.wait).toBeUndefined();
		expect(told.cors).toEqual({
			'Access-Control-Allow-Origin': origin,
			'Access-Control-Allow-Credentials': 'true',
			'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, PATCH, OPTIONS',
			'Access-Control-Max-Age': '3600',
			'Access-Control-Allow-Headers': 'x-a, x-b',
		});
	},
);

test('OPTIONS to a status that is no preflight is answered with the status', async () => {
	expect((await ask('/status/404', {method: 'OPTIONS'})).code).toBe(404);
	expect((await ask('/status/404', {method: 'OPTIONS', fields: {origin}})).code).toBe(404);
});

test('an origin that is no text is not sent back', async () => {
	expect((await corsOf('/get', {fields: {origin: 'é'}})).cors).toHaveProperty('Access-Control-Allow-Origin', '*');
});
