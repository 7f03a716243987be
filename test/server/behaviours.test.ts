import {expect, test} from 'vitest';
import {parse, type Response} from '../../source/response/index.js';
import {connect, date, exchange, request, withServer} from './client.js';

const closing = (target: string, fields: readonly string[] = [], method = 'GET'): string =>
	request(target, ['Connection: close', ...fields], method);

const ask = async (port: number, text: string): Promise<Response> => {
	const parsed = parse(await exchange(port, text));
	if (!parsed.ok) {
		throw new Error(parsed.reason);
	}

	return parsed.response;
};
const contentOf = ({content}: Response): string => Buffer.from(content ?? []).toString();
const codesOf = async (port: number, target: string, count: number): Promise<number[]> => {
	const codes: number[] = [];
	for (let index = 0; index < count; index++) {
		codes.push((await ask(port, closing(target))).status);
	}

	return codes;
};

test('Accept picks the format, the query overrides it, and 406 is never by accident', async () => {
	await withServer(async ({port}) => {
		const type = async (target: string, accept: string): Promise<unknown> => {
			const {status, fields} = await ask(port, closing(target, [`Accept: ${accept}`]));
			return [status, fields.find(([name]) => name === 'Content-Type')?.[1]];
		};
		expect(await type('/status/417', 'text/html')).toEqual([417, 'text/html; charset=utf-8']);
		expect(await type('/status/417?body=xml', 'text/html')).toEqual([417, 'application/xml']);
		expect(await type('/status/417', 'image/png')).toEqual([417, 'application/json']);
		expect(await type('/status/599', 'application/problem+json')).toEqual([599, 'application/problem+json']);
	});
});

test('fail=2 sends the status twice, then 200; a key names the counter', async () => {
	await withServer(async ({port}) => {
		expect(await codesOf(port, '/status/503?fail=2', 4)).toEqual([503, 503, 200, 200]);
		expect(await codesOf(port, '/status/502?fail=1', 2)).toEqual([502, 200]);
		expect(await codesOf(port, '/status/503?fail=2&key=a', 1)).toEqual([503]);
		expect(await codesOf(port, '/status/500?key=a&fail=2', 2)).toEqual([500, 200]);
		expect(await codesOf(port, '/status/503?fail=0', 1)).toEqual([200]);
	});
});

test('what belongs to the failure goes with it, the rest stays', async () => {
	await withServer(async ({port}) => {
		const target = '/status/503?fail=1&retry-after=5&reason=Later&header=A:1&body=text:mine';
		const [failed, done] = [await ask(port, closing(target)), await ask(port, closing(target))];
		expect([failed.status, failed.phrase, contentOf(failed)]).toEqual([503, 'Later', 'mine']);
		expect(failed.fields).toContainEqual(['Retry-After', '5']);
		expect([done.status, done.phrase, contentOf(done)]).toEqual([200, 'OK', 'mine']);
		expect(done.fields.map(([name]) => name)).toEqual(['Content-Type', 'Date', 'Content-Length', 'A']);
		const reset = closing('/status/503?fail=1&fault=close');
		expect((await exchange(port, reset)).length).toBe(0);
		expect((await ask(port, reset)).status).toBe(200);
	});
});

test('the statuses of a seed come in the same order under every key and in every server', async () => {
	const target = '/status/200:0.5,503:0.5?seed=7';
	const all: number[][] = [];
	for (const keys of [['', '&key=again'], ['']]) {
		await withServer(async ({port}) => {
			for (const key of keys) {
				all.push(await codesOf(port, target + key, 20));
			}
		});
	}

	expect(new Set(all[0])).toEqual(new Set([200, 503]));
	expect(all[1]).toEqual(all[0]);
	expect(all[2]).toEqual(all[0]);
});

test('Retry-After is a number or a date, and takes the place of the one that was there', async () => {
	await withServer(async ({port}) => {
		const values = async (query: string): Promise<string[]> =>
			(await ask(port, closing(`/status/429?${query}`))).fields
				.filter(([name]) => name === 'Retry-After')
				.map(([, value]) => value);
		expect(await values('retry-after=7')).toEqual(['7']);
		expect(await values('retry-after=date:60')).toEqual([new Date(date.getTime() + 60_000).toUTCString()]);
		expect(await values('header=retry-after:soon')).toEqual([]);
	});
});

test('fields replace those of their name, and can come more than once', async () => {
	await withServer(async ({port}) => {
		const query = 'header=Set-Cookie:a&header=set-cookie:b&header=content-type:image/png&header=Date:never';
		const {fields} = await ask(port, closing(`/status/200?${query}`));
		expect(fields.slice(1)).toEqual([
			['Set-Cookie', 'a'],
			['set-cookie', 'b'],
			['content-type', 'image/png'],
			['Date', 'never'],
		]);
	});
});

test('Connection: close by the query closes the connection', async () => {
	await withServer(async ({port}) => {
		const text = request('/status/200?header=connection:%20x,Close') + request('/status/404');
		expect((await exchange(port, text)).toString()).not.toContain('404');
	});
});

test.each([
	['Content-Type: image/png', 'image/png'],
	['Content-Type: caf\u00E9', 'application/octet-stream'],
	['X: none', 'application/octet-stream'],
])('echo gives back the octets, with %s as %s', async (field, type) => {
	await withServer(async ({port}) => {
		const octets = Buffer.from([0, 255, 13, 10, 128]);
		const head = closing('/status/422?body=echo', [field, `Content-Length: ${octets.length}`], 'PUT');
		const parsed = parse(await exchange(port, Buffer.concat([Buffer.from(head, 'latin1'), octets])));
		expect(parsed.ok && Buffer.from(parsed.response.content ?? []).equals(octets)).toBe(true);
		expect(parsed.ok && parsed.response.fields[0]).toEqual(['Content-Type', type]);
	});
});

test.each([
	['/status/204?body=text:x', 'A 204 response has no content, so body= cannot give it any.'],
	['/status/205?body=echo', 'A 205 response has no content'],
	['/status/101?body=text:x', 'A 101 response has no content'],
	['/status/206?body=text:', 'A 206 response needs content, so body= cannot take it away.'],
	['/status/204?fault=short', 'This answer has no content, so the fault short at body would change nothing.'],
	['/status/200?fault=garbage&at=body', 'The fault garbage can be at before or headers, not at body.'],
	['/status/200?dealy=1s', 'Did you mean delay?'],
	['/status/200:x', 'A weight is a number'],
])('%s is a 400 that says why', async (target, reason) => {
	await withServer(async ({port}) => {
		const response = await ask(port, closing(target));
		expect(response.status).toBe(400);
		expect((JSON.parse(contentOf(response)) as {message: string}).message).toContain(reason);
	});
});

test("a client's own text fits the range of a 206, the 200 after an interim status, and those of many that can have it", async () => {
	await withServer(async ({port}) => {
		const part = await ask(port, closing('/status/206?body=text:four'));
		expect(part.fields).toContainEqual(['Content-Range', 'bytes 100-103/104']);
		const hints = await ask(port, closing('/status/103?body=html:%3Cp%3E&reason=Soon'));
		expect([hints.interim?.[0]?.phrase, hints.phrase, contentOf(hints)]).toEqual(['Soon', 'OK', '<p>']);
		const some = await ask(port, closing('/status/204:0,200?body=text:x'));
		expect(contentOf(some)).toBe('x');
	});
});

test('an upgrade can be delayed, and its lack answered with other fields', async () => {
	await withServer(async ({port}) => {
		const client = await connect(port);
		client.send(
			request('/status/101?delay=1ms', [
				'Connection: Upgrade',
				'Upgrade: websocket',
				'Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==',
			]),
		);
		expect((await client.untilEnd()).toString()).toContain('HSmrc0sMlYUkAGmm5OPpG2HaGWk=');
		const {status, fields} = await ask(port, closing('/status/101?header=A:1'));
		expect([status, fields.at(-1)]).toEqual([426, ['A', '1']]);
	});
});
