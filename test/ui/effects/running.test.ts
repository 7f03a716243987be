import {expect, test} from 'vitest';
import type {Exchange, Request} from '../../../source/curl/index.js';
import {failure} from '../../../source/i18n/failures/index.js';
import type {Store} from '../../../source/ui/reducers/store.js';
import type {Opening} from '../../../source/ui/state/opening.js';
import {statusOf} from '../../grid/cell-for.js';
import {after} from '../opened.js';
import {settled, world, type World} from './world.js';

const url = 'http://127.0.0.1:4171';

const exchange: Exchange = {
	kind: 'answered',
	response: {status: 417, phrase: 'Expectation Failed', fields: []},
	httpVersion: '1.1',
	timings: {redirect: 0, dns: 0, connect: 0, tls: 0, firstByte: 0, total: 0},
	contentLength: 0,
	truncated: false,
};

type CurlCall = {
	readonly request: Request;
	readonly signal: AbortSignal;
	readonly answer: (exchange: Exchange) => void;
};

/** A world where curl answers when it is told to, and what it was asked. */
const start = (other: Partial<Opening> = {}): World & {readonly asked: readonly CurlCall[]} => {
	const asked: CurlCall[] = [];
	const runCurl = async (request: Request, signal: AbortSignal): Promise<Exchange> =>
		new Promise((answer) => {
			asked.push({request, signal, answer});
		});
	return {...world({runCurl}, other), asked};
};

const move = (store: Store): void => {
	store.dispatch({type: 'key', action: 'next-status', key: 'down'});
};

test('Enter before the built-in server listens waits for it', async () => {
	const {store, keyEffects, asked} = start();
	keyEffects.perform('run');
	await settled();
	expect(store.state().live.kind).toBe('running');
	expect(asked).toEqual([]);
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	await settled();
	expect(asked.map(({request}) => request.url)).toEqual([`${url}/status/417`]);
	asked[0]?.answer(exchange);
	await settled();
	expect(store.state().live).toMatchObject({
		kind: 'done',
		run: {request: {url: `${url}/status/417`}, verdict: {kind: 'as-asked'}},
	});
});

test('Enter before the built-in server turns out not to start says why', async () => {
	const {store, keyEffects, asked} = start();
	keyEffects.perform('run');
	store.dispatch({type: 'server', server: {kind: 'failed', reason: failure('portTaken', 4170, '127.0.0.1')}});
	await settled();
	expect(asked).toEqual([]);
	expect(store.state()).toMatchObject({live: {kind: 'none'}, notice: {kind: 'bad'}});
	expect(store.state().notice?.text).toContain('port 4170 on 127.0.0.1 is taken');
});

test('leaving while it waits for the server cancels the run', async () => {
	const {store, keyEffects, asked} = start();
	keyEffects.perform('run');
	move(store);
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	await settled();
	expect(asked).toEqual([]);
});

test('leaving a status aborts its run, and its answer is dropped', async () => {
	const {store, keyEffects, asked} = start();
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	keyEffects.perform('run');
	await settled();
	expect(asked[0]?.signal.aborted).toBe(false);
	move(store);
	await settled();
	expect(asked[0]?.signal.aborted).toBe(true);
	asked[0]?.answer(exchange);
	await settled();
	expect(store.state()).toMatchObject({status: statusOf(418), live: {kind: 'none'}});
});

test('Enter again while it runs does nothing', async () => {
	const {store, keyEffects, asked} = start();
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	keyEffects.perform('run');
	keyEffects.perform('run');
	await settled();
	expect(asked).toHaveLength(1);
});

test('changing the framework does not end a run', async () => {
	const {store, keyEffects, asked} = start();
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	keyEffects.perform('run');
	await settled();
	const {framework} = after(store.state(), 'next-framework');
	store.dispatch({type: 'key', action: 'next-framework', key: 'right'});
	asked[0]?.answer(exchange);
	await settled();
	expect(store.state()).toMatchObject({framework, live: {kind: 'done'}});
});

const foreign: Partial<Opening> = {target: {template: 'https://api.example.com/{code}'}};

test('a host that is not this machine is asked about once, before any request goes there', async () => {
	const {store, keyEffects, asked} = start(foreign);
	keyEffects.perform('run');
	await settled();
	expect(asked).toEqual([]);
	expect(store.state().dialog).toEqual({kind: 'confirm', method: 'GET', host: 'api.example.com'});
	keyEffects.submit();
	await settled();
	expect(asked.map(({request}) => request.url)).toEqual(['https://api.example.com/417']);
	asked[0]?.answer(exchange);
	await settled();
	keyEffects.perform('run');
	await settled();
	expect(asked.length).toBe(2);
});

test.each(['n', 'escape'])('%s to the question sends nothing, and another key is no answer', async (key) => {
	const {store, keyEffects, asked} = start(foreign);
	keyEffects.perform('run');
	store.dispatch({type: 'dialog-key', key: 'enter', text: ''});
	expect(store.state().dialog.kind).toBe('confirm');
	store.dispatch({type: 'dialog-key', key, text: ''});
	await settled();
	expect(store.state().dialog.kind).toBe('none');
	expect(asked).toEqual([]);
});

test.each<[name: string, other: Partial<Opening>]>([
	['on this machine', {target: {template: 'http://localhost:3000/{code}'}}],
	['of the command line', {...foreign, allowedHosts: ['api.example.com']}],
])('a target %s is not asked about', async (_, other) => {
	const {keyEffects, asked} = start(other);
	keyEffects.perform('run');
	await settled();
	expect(asked.length).toBe(1);
});

test('R repeats the last request, whatever was chosen since, and both runs are remembered', async () => {
	const {store, keyEffects, asked} = start();
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	keyEffects.perform('rerun');
	expect(store.state().notice).toMatchObject({kind: 'bad', text: 'Nothing was run yet.'});
	keyEffects.perform('run');
	await settled();
	asked[0]?.answer(exchange);
	await settled();
	move(store);
	keyEffects.perform('rerun');
	await settled();
	expect(asked.map(({request}) => request.url)).toEqual([`${url}/status/417`, `${url}/status/417`]);
	expect(store.state().live.kind).toBe('running');
	keyEffects.perform('rerun');
	asked[1]?.answer(exchange);
	await settled();
	expect(asked).toHaveLength(2);
	expect(store.state().history).toHaveLength(2);
});

test('R in the history repeats the run chosen there', async () => {
	const {store, keyEffects, press, asked} = start();
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	for (const code of [417, 418]) {
		keyEffects.perform('run');
		await settled();
		asked.at(-1)?.answer(exchange);
		await settled();
		expect(asked.at(-1)?.request.url).toBe(`${url}/status/${code}`);
		move(store);
	}

	press('H', 'down', 'R');
	await settled();
	expect(asked.at(-1)?.request.url).toBe(`${url}/status/417`);
	expect(store.state()).toMatchObject({dialog: {kind: 'none'}, live: {kind: 'running'}, status: statusOf(417)});
});

test('F after a run repeats it, following redirects', async () => {
	const {store, keyEffects, press, asked} = start();
	store.dispatch({type: 'server', server: {kind: 'ready', url}});
	press('F');
	await settled();
	expect(asked).toEqual([]);
	press('F');
	keyEffects.perform('run');
	await settled();
	asked[0]?.answer(exchange);
	await settled();
	press('F');
	await settled();
	expect(asked.map(({request}) => request.follow)).toEqual([undefined, true]);
});
