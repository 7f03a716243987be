import {expect, test} from 'vitest';
import {clients, raisedOn} from '../../source/curl/raised.js';
import {symptomOf, symptoms, type Symptom} from '../../source/curl/symptoms.js';
import {run} from '../../source/curl/run.js';
import {verdict} from '../../source/curl/live.js';
import {registered} from '../../source/statuses/index.js';
import {withServer} from '../server/client.js';

/** What the server can be asked to do wrong, short of keeping a client waiting. */
const wrongs: ReadonlyArray<readonly [query: string, symptom: Symptom, exitCode: number]> = [
	['fault=reset&at=before', 'reset', 56],
	['fault=reset&at=headers', 'resetLater', 56],
	['fault=reset&at=body', 'resetLater', 56],
	['fault=close&at=before', 'noAnswer', 52],
	['fault=close&at=headers', 'tooShort', 18],
	['fault=close&at=body', 'tooShort', 18],
	['fault=short', 'tooShort', 18],
	['fault=chunk', 'badChunk', 56],
	['fault=garbage&at=before', 'notHttp', 1],
];

const ok = registered.find(({code}) => code === 200);

test.each(wrongs)('%s is labelled with its exit code and with what clients raise', async (query, symptom, exitCode) => {
	await withServer(async ({url}) => {
		const {signal} = new AbortController();
		const request = {method: 'GET', url: `${url}/status/200?${query}`, fields: []};
		const exchange = await run(request, {signal, env: process.env});
		const judged = ok && verdict(exchange, ok);
		expect(judged).toMatchObject({exitCode, raised: raisedOn(symptom)});
		expect(judged?.kind).toBe(exchange.kind === 'answered' ? 'broken' : 'unreachable');
	});
});

test.each(wrongs)('%s: fetch raises what is written down', async (query, symptom) => {
	await withServer(async ({url}) => {
		const asked = fetch(`${url}/status/200?${query}`).then(async (response) => response.arrayBuffer());
		const error = await asked.catch((each: unknown) => each);
		expect(error).toBeInstanceOf(TypeError);
		const {name, message} = error as TypeError;
		expect(raisedOn(symptom).find(({client}) => client.startsWith('fetch'))?.error).toContain(`${name}: ${message}`);
	});
});

test('of every symptom there is a client that raises something, and each says its version', () => {
	for (const symptom of symptoms) {
		const raised = raisedOn(symptom);
		expect(raised.length, symptom).toBeGreaterThanOrEqual(clients.length - 1);
		for (const {client, error} of raised) {
			expect(client, symptom).toMatch(/^[A-Za-z. ]+ \d[\d.]*$/);
			expect(error, symptom).toMatch(/^[\w.]\S+/);
			expect(error, symptom).not.toMatch(/127\.0\.0\.1|["\n]/);
		}
	}
});

test.each<[exitCode: number, message: string, hasHead: boolean, symptom: Symptom | undefined]>([
	[7, '', false, 'refused'],
	[6, '', false, 'noName'],
	[35, '', false, 'noTls'],
	[60, '', false, 'badCertificate'],
	[28, '', false, 'hang'],
	[28, '', true, 'hangLater'],
	[47, '', true, 'redirects'],
	[56, 'Illegal or missing hexadecimal sequence in chunked-encoding', true, 'badChunk'],
	[56, 'Recv failure: Connection reset by peer', true, 'resetLater'],
	[92, '', true, undefined],
])('curl %i, “%s”, a head: %s', (exitCode, message, hasHead, symptom) => {
	expect(symptomOf(exitCode, message, hasHead)).toBe(symptom);
});
