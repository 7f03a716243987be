import {expect, it} from 'vitest';
import {kindOf} from './observation.js';

it.each([
	['no final response after 102 within 3000 ms', 'no final response after 102 within 2500 ms'],
	['the connection was broken off', 'the connection was closed, nothing came'],
	['status code 500, not 200; content is "a \\" b", not "c"', 'status code 500, not 200; content is "", not "d"'],
	[
		'status code 500, not 200; the connection is of no use afterwards: write EPIPE',
		'status code 500, not 200; the connection is of no use afterwards: the connection was closed, nothing came',
	],
	[
		'the server ended by itself; /home/ann/.cache/flask/server.log says why',
		'the server ended by itself; /tmp/b@4/server.log says why',
	],
	['nginx 1.22.1 on port 8080 says no', 'nginx 1.27 on port 10101 says no'],
])('%s is the same as %s', (one, other) => {
	expect(kindOf(one)).toBe(kindOf(other));
});

it.each([
	['status code 500, not 200', 'status code 302, not 200'],
	['no Upgrade', 'no Proxy-Authenticate'],
	['no final response after 102 within 3000 ms', 'the connection was closed, no final response after 102'],
	['interim responses: none, not 103', 'interim responses: 103, not none'],
])('%s is not the same as %s', (one, other) => {
	expect(kindOf(one)).not.toBe(kindOf(other));
});
