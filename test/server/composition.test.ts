import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fieldValue, octets, parse, respond, type Response} from '../../source/response/index.js';
import type {After} from '../../source/server/connection/run-script.js';
import {findByCode, registered, type Status} from '../../source/statuses/index.js';
import {date, exchange, request, withServer} from './client.js';

const ok = findByCode(200) as Status;
const next = Buffer.from(octets(respond(findByCode(410) as Status, ok, {format: 'json', date})));

/** A clock on which all time passes at once; what was waited is noted. */
const createInstant = () => {
	const passed: number[] = [];
	let active = 0;
	const after: After = (time, then) => {
		active++;
		const immediate = setImmediate(() => {
			active--;
			passed.push(time);
			then();
		});
		return () => {
			active--;
			clearImmediate(immediate);
		};
	};
	return {after, passed, active: () => active};
};

/** Every status but 101, which is another protocol, and some that nobody registered. */
const codes = [...registered.map(({code}) => code).filter((code) => code !== 101), 299, 499, 599];
const interim = [100, 102, 103, 104];
const withoutContent = [204, 205, 304];
const withContent = [206, 207, 208];
/** The status that ends the connection by itself. */
const closing = 408;

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, {nil: undefined});
const printable = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);

const composition = fc.record({
	code: fc.constantFrom(...codes),
	method: fc.constantFrom('GET', 'HEAD', 'POST'),
	isHttp10: fc.boolean(),
	body: optional(
		fc.oneof(
			fc.constantFrom('json', 'none', 'html', 'echo'),
			fc.string().map((text) => `text:${text}`),
		),
	),
	sent: fc.string({maxLength: 50}),
	delay: optional(
		fc
			.tuple(fc.nat(60_000), fc.nat(60_000))
			.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
	),
	fail: optional(fc.nat(2)),
	retryAfter: optional(fc.nat(999_999_999)),
	fields: fc.array(fc.tuple(fc.constantFrom('X-A', 'x-b', 'Set-Cookie'), printable), {maxLength: 3}),
	reason: optional(printable),
	drip: optional(fc.integer({min: 1, max: 60_000})),
	fault: optional(
		fc.tuple(
			fc.constantFrom('reset', 'close', 'short', 'chunk', 'garbage', 'hang'),
			fc.constantFrom('before', 'headers', 'body'),
		),
	),
	seed: optional(fc.string({minLength: 1, maxLength: 10})),
});
type Composition = typeof composition extends fc.Arbitrary<infer Each> ? Each : never;

const targetOf = (each: Composition, key: string): string => {
	const [kind, at] = each.fault ?? [];
	const query = [
		['body', each.body],
		['delay', each.delay && `${each.delay[0]}ms..${each.delay[1]}ms`],
		['fail', each.fail],
		['key', key],
		['retry-after', each.retryAfter],
		...each.fields.map(([name, value]) => ['header', `${name}: ${value}`]),
		['reason', each.reason],
		['drip', each.drip === undefined ? undefined : `${each.drip}ms`],
		['fault', kind],
		['at', at],
		['seed', each.seed],
	];
	const written = query
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
	return `/status/${each.code}?${written.join('&')}`;
};

const requestOf = (each: Composition, key: string): Buffer => {
	const content = each.method === 'POST' ? each.sent : '';
	const fields = [`Content-Length: ${Buffer.byteLength(content)}`, 'Content-Type: text/plain'];
	const head = request(targetOf(each, key), fields, each.method);
	return Buffer.from((each.isHttp10 ? head.replace('HTTP/1.1\r\n', 'HTTP/1.0\r\n') : head) + content);
};

/** What is to come, by rules of its own. */
const expectationOf = (each: Composition) => {
	const fails = each.fail === undefined || each.fail > 0;
	const hasContent = !withoutContent.includes(each.code);
	const isOwn = each.body === 'echo' || each.body?.startsWith('text:') === true;
	const own = each.body === 'echo' ? (each.method === 'POST' ? each.sent : '') : each.body?.slice('text:'.length);
	const status = fails ? each.code : 200;
	const isSomething = withContent.includes(status) && !isOwn;
	const isGiven = isOwn ? own !== '' : each.body !== 'none';
	const length = !withoutContent.includes(status) && (isSomething || isGiven) ? 1 : 0;
	const [kind, at] = (fails ? each.fault : undefined) ?? [];
	const isSenseless =
		((kind === 'short' || kind === 'chunk') && at === 'before') ||
		(kind === 'garbage' && at === 'body') ||
		(kind === 'chunk' && each.isHttp10) ||
		(kind !== undefined && kind !== 'garbage' && at !== 'before' && (length === 0 || each.method === 'HEAD'));
	return {
		status,
		fails,
		kind,
		at,
		isRefused: (isOwn && (!hasContent || (own === '' && withContent.includes(each.code)))) || isSenseless,
		...(isOwn && {own}),
	};
};

const split = (received: Buffer, isHead: boolean): readonly [Response, Buffer] => {
	const parsed = parse(received);
	if (!parsed.ok) {
		throw new Error(`${parsed.reason}: ${received.toString()}`);
	}

	const {content: rest = new Uint8Array(), ...head} = parsed.response;
	const length = isHead || head.status === 304 ? 0 : Number(fieldValue(head, 'Content-Length') ?? 0);
	return [{...head, content: rest.slice(0, length)}, Buffer.from(rest.slice(length))];
};

const checkWhole = (each: Composition, received: Buffer, passed: readonly number[]): void => {
	const {status, fails, own} = expectationOf(each);
	const [response, rest] = split(received, each.method === 'HEAD');
	expect(rest.toString()).toBe(each.isHttp10 || status === closing ? '' : next.toString());
	const isInterim = interim.includes(status);
	expect(response.status).toBe(isInterim ? 200 : status);
	expect(response.interim?.length ?? 0).toBe(isInterim && !each.isHttp10 ? 1 : 0);
	const told = isInterim ? response.interim?.[0]?.phrase : response.phrase;
	if (each.reason !== undefined && fails && told !== undefined) {
		expect(told).toBe(each.reason);
	}

	for (const [name, value] of each.fields) {
		expect(response.fields).toContainEqual([name, value]);
	}

	if (each.retryAfter !== undefined && fails) {
		expect(fieldValue(response, 'Retry-After')).toBe(String(each.retryAfter));
	}

	if (own !== undefined && each.method !== 'HEAD') {
		expect(Buffer.from(response.content ?? []).toString()).toBe(Buffer.from(own).toString());
	}

	const [low, high] = each.delay ?? [0, 0];
	const drip = (response.content ?? []).length > 0 ? (each.drip ?? 0) : 0;
	const total = passed.reduce((sum, time) => sum + time, 0);
	expect(total).toBeGreaterThanOrEqual(low + drip - 0.001);
	expect(total).toBeLessThanOrEqual(high + drip + 0.001);
};

const checkBroken = (each: Composition, received: Buffer): void => {
	const {kind, at, status} = expectationOf(each);
	const text = received.toString('latin1');
	expect(text.includes(next.toString())).toBe(false);
	if (at === 'before') {
		expect(text === '').toBe(kind !== 'garbage');
		expect(text).not.toMatch(/HTTP\/1\.1/);
		return;
	}

	expect(text).toContain(`HTTP/1.1 ${each.isHttp10 && interim.includes(status) ? 200 : status} `);
	const parsed = parse(received);
	expect(parsed.ok).toBe(kind !== 'garbage');
	if (parsed.ok) {
		const {content = new Uint8Array()} = parsed.response;
		const announced = fieldValue(parsed.response, 'Content-Length');
		expect(announced === undefined).toBe(kind === 'chunk');
		expect(content.length).toBeLessThan(Number(announced ?? Infinity));
		expect(Buffer.from(content).toString().endsWith('0\r\n\r\n')).toBe(false);
	}
};

test('whatever is composed, the answer obeys, the next one follows, nothing is left behind, and the server lives on', async () => {
	const {after, passed, active} = createInstant();
	let connections = 0;
	await withServer(
		async ({port}) => {
			await fc.assert(
				fc.asyncProperty(composition, async (each) => {
					passed.length = 0;
					const octetsOfBoth = Buffer.concat([
						requestOf(each, `run ${connections++}`),
						Buffer.from(request('/status/410', ['Connection: close'])),
					]);
					const received = await exchange(port, octetsOfBoth);
					const {isRefused, kind} = expectationOf(each);
					if (isRefused) {
						const [response] = split(received, each.method === 'HEAD');
						expect(response.status).toBe(400);
					} else if (kind === undefined) {
						checkWhole(each, received, passed);
					} else {
						checkBroken(each, received);
					}

					expect(active()).toBe(0);
				}),
				{numRuns: 1000},
			);
			expect((await exchange(port, request('/status/410', ['Connection: close']))).equals(next)).toBe(true);
		},
		{after},
	);
}, 60_000);
