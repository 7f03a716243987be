import fc from 'fast-check';
import {expect, test} from 'vitest';
import {connect, exchange, request, withServer} from '../client.js';

/** Requests that differ from each other in one thing, some of which makes another answer. */
const variants = [
	...['', 'Accept: */*', 'Accept: text/html', 'Accept: application/xml'].map((accept) =>
		request('/status/417', accept === '' ? [] : [accept]),
	),
	...['HEAD', 'POST', 'DELETE'].map((method) => request('/status/417', [], method)),
	`${request('/status/417', ['Content-Length: 3'], 'POST')}abc`,
	request('/status/417?'),
	request('/status/417?body=text'),
	request('/status/418'),
	request('http://localhost/status/417'),
	request('/status/101'),
	request('/status/103'),
	request('/status/417?delay=1ms'),
	request('/nothing'),
	'GET /status/417 HTTP/1.1\r\n\r\n',
] as const;
const last = [
	request('/status/417', ['Connection: close']),
	request('/status/103').replace('HTTP/1.1', 'HTTP/1.0'),
	request('/status/417').replace('HTTP/1.1', 'HTTP/1.0'),
	request('/status/408'),
	'nonsense\r\n\r\n',
] as const;

test('whatever was answered before, each request gets what it gets alone', async () => {
	const alone = new Map<string, string>();
	for (const each of [...variants, ...last]) {
		await withServer(async ({port}) => {
			const client = await connect(port);
			client.send(each);
			// What follows is a request that is known to end the connection.
			client.send(last[0]);
			const received = (await client.untilEnd()).toString();
			const end = (await exchange(port, last[0])).toString();
			alone.set(each, last.some((one) => one === each) ? received : received.slice(0, -end.length));
		});
	}

	await withServer(async ({port}) => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom(...variants), {maxLength: 30}),
				fc.constantFrom(...last),
				async (all, end) => {
					const received = (await exchange(port, [...all, end].join(''))).toString();
					expect(received).toBe([...all, end].map((each) => alone.get(each)).join(''));
				},
			),
			{numRuns: 200},
		);
	});
});
