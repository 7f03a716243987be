import {expect, test} from 'vitest';
import {behaviourRows, behavioursFrom} from '../../../source/server/query/behaviours.js';

test.each([
	['', {}],
	['body=problem', {body: {kind: 'format', format: 'problem'}}],
	['body=echo', {body: {kind: 'echo'}}],
	['body=text:a:b%26c', {body: {kind: 'text', type: 'text/plain; charset=utf-8', text: 'a:b&c'}}],
	['body=json:', {body: {kind: 'text', type: 'application/json', text: ''}}],
	['fail=2&key=mine', {fail: 2, key: 'mine'}],
	['retry-after=5', {retryAfter: {seconds: 5, isDate: false}}],
	['retry-after=date', {retryAfter: {seconds: 5, isDate: true}}],
	['retry-after=date:120', {retryAfter: {seconds: 120, isDate: true}}],
	[
		'header=A:1&reason=Because&header=b:%20%C3%A9%09',
		{
			fields: [
				['A', '1'],
				['b', 'é'],
			],
			reason: 'Because',
		},
	],
	['drip=10s&fault=short&at=headers', {drip: 10_000, fault: 'short', at: 'headers'}],
	['delay=1s&seed=7', {delay: {kind: 'uniform', low: 1000, high: 1000}, seed: '7'}],
])('%s', (query, expected) => {
	expect(behavioursFrom(query)).toEqual(expected);
});

test.each([
	['dely=1s', 'There is no query "dely". Did you mean delay?'],
	['Delay=1s', 'There is no query "Delay". Did you mean delay?'],
	['retry_after=1', 'There is no query "retry_after". Did you mean retry-after?'],
	[
		'=1',
		'There is no query "". It can be one of body, delay, fail, key, seed, retry-after, header, reason, drip, fault, at.',
	],
	['constructor=1', 'There is no query "constructor". It can be one of'],
	['delay=1s&delay=2s', 'The query delay= can be there once.'],
	['delay=61s', 'The query delay= takes at most 60s, not "61s".'],
	['drip=61s', 'The query drip= takes at most 60s, not "61s".'],
	['drip=1s..2s', 'The query drip= takes a time such as 300ms or 2s, not "1s..2s".'],
	['fail=-1', 'The query fail= takes a number from 0 to 1000, not "-1".'],
	['fail=1001', 'The query fail= takes a number from 0 to 1000, not "1001".'],
	['key=', 'The query key= takes 1 to 100 characters, not "".'],
	[`seed=${'x'.repeat(101)}`, `The query seed= takes 1 to 100 characters, not "${'x'.repeat(60)}…".`],
	[
		'retry-after=soon',
		'The query retry-after= takes a number of seconds, at most 9 digits, such as 5, or date, or date:5, not "soon".',
	],
	['retry-after=date:', 'The query retry-after= takes a number of seconds, at most'],
	['retry-after=', 'The query retry-after= takes a number of seconds, at most'],
	['header=no', 'The query header= takes Name: value, not "no".'],
	['header=a%20b:c', 'takes a name of letters, digits and hyphens (RFC 9110 §5.6.2) before the colon'],
	['header=:c', 'takes a name of letters'],
	['header=A:b%0D%0AC:d', 'takes a value without line ends and control characters (RFC 9110 §5.5)'],
	['header=A:b%0Ac', 'takes a value without line ends'],
	['header=A:%00', 'takes a value without line ends'],
	['header=A%0D%0AB:c', 'takes a name of letters'],
	['header=content-LENGTH:5', 'takes no Content-Length or Transfer-Encoding, which frame the message (RFC 9112 §6)'],
	['header=Transfer-Encoding:chunked', 'takes no Content-Length or Transfer-Encoding'],
	['reason=a%0Ab', 'The query reason= takes a phrase without line ends and control characters (RFC 9112 §4)'],
	['fault=crash', 'The query fault= takes one of reset, close, short, chunk, garbage, hang, not "crash".'],
	['fault=reset&at=after', 'The query at= takes one of before, headers, body, not "after".'],
	[
		'at=body',
		'The query at= says where a fault is, and there is none: add fault=reset|close|short|chunk|garbage|hang.',
	],
	['body=yaml', 'takes one of json, problem, text, html, xml, none; such a format with a text of your own'],
	['body=none:text', 'takes one of json'],
	['body=constructor:text', 'takes one of json'],
])('%s is refused', (query, reason) => {
	expect(behavioursFrom(query)).toEqual({problem: expect.stringContaining(reason) as string});
});

test.each(behaviourRows.flatMap(({name, examples}) => examples.map((example) => [name, example] as const)))(
	'%s=%s, as the readme has it, is taken',
	(name, example) => {
		const query = new URLSearchParams({...(name === 'at' && {fault: 'reset'}), [name]: example});
		expect(behavioursFrom(query.toString())).not.toHaveProperty('problem');
	},
);
