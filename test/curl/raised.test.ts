import {execFile} from 'node:child_process';
import {expect, test} from 'vitest';
import {clients, raisedOn} from '../../source/curl/raised.js';
import {symptomOf, symptoms, type Symptom} from '../../source/curl/symptoms.js';
import {run} from '../../source/curl/run.js';
import {argv, type Request} from '../../source/curl/index.js';
import {verdict} from '../../source/curl/live.js';
import {exchangeFrom, type CurlOutput} from '../../source/curl/exchange.js';
import {faultKinds, faultPoints} from '../../source/server/connection/script.js';
import type {FaultKind, FaultPoint} from '../../source/server/routing/plan.js';
import {registered} from '../../source/statuses/index.js';
import {withServer} from '../server/client.js';

/** What each fault of the server comes to, at each point where it can be. */
const labels: Readonly<
	Record<FaultKind, Partial<Readonly<Record<FaultPoint, readonly [symptom: Symptom, exitCode: number]>>>>
> = {
	reset: {before: ['reset', 56], headers: ['resetLater', 56], body: ['resetLater', 56]},
	close: {before: ['noAnswer', 52], headers: ['tooShort', 18], body: ['tooShort', 18]},
	short: {headers: ['tooShort', 18], body: ['tooShort', 18]},
	chunk: {headers: ['badChunk', 56], body: ['badChunk', 56]},
	garbage: {before: ['notHttp', 1], headers: ['badHead', 8]},
	hang: {before: ['hang', 28], headers: ['hangLater', 28], body: ['hangLater', 28]},
};

test('every fault of the server has a label at each point where it can be, and there are no others', () => {
	for (const kind of faultKinds) {
		expect(Object.keys(labels[kind]).toSorted(), kind).toEqual([...faultPoints[kind]].toSorted());
	}
});

const rowsOf = (kind: FaultKind) =>
	Object.entries(labels[kind]).map(([at, label]) => [`fault=${kind}&at=${at}`, ...label] as const);

const wrongs = faultKinds.filter((kind) => kind !== 'hang').flatMap((kind) => rowsOf(kind));

const ok = registered.find(({code}) => code === 200);

/** What curl leaves behind when it gives up early: half a second in place of thirty. */
const impatientCurl = async (request: Request): Promise<CurlOutput> =>
	new Promise((resolve) => {
		const args = ['--silent', '--show-error', '--no-buffer', '--max-time', '0.5', ...argv(request)];
		execFile('curl', args, {encoding: 'buffer'}, (error, stdout, stderr) => {
			const exitCode = typeof error?.code === 'number' ? error.code : undefined;
			resolve({exitCode, stdout, received: stdout.length, stderr: stderr.toString(), stopped: false});
		});
	});

test.each(rowsOf('hang'))('%s is labelled when curl has waited long enough', async (query, symptom, exitCode) => {
	await withServer(async ({url}) => {
		const request = {method: 'GET', url: `${url}/status/200?${query}`, fields: []};
		const exchange = exchangeFrom(await impatientCurl(request), request);
		expect(ok && verdict(exchange, ok)).toMatchObject({exitCode, raised: raisedOn(symptom)});
	});
});

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
