import {expect, test} from 'vitest';
import type {AnsweredExchange, Exchange, Verdict} from '../../source/curl/index.js';
import {verdict} from '../../source/curl/live.js';
import {findAnyByCode, registered, type Status} from '../../source/statuses/index.js';
import {failure} from '../../source/i18n/failures/index.js';

const fault = {reason: failure('reset'), remedy: failure('serverLog')};

const head = (status: number) => ({status, phrase: '', fields: []});

const answered = (final: number, ...interim: number[]): AnsweredExchange => ({
	kind: 'answered',
	response: {...head(final), interim: interim.map((code) => head(code))},
	httpVersion: '1.1',
	contentLength: 0,
	truncated: false,
});

const redirected = (final: number, ...hops: number[]): AnsweredExchange => ({
	...answered(final),
	hops: hops.map((code) => ({response: head(code), httpVersion: '1.1', url: undefined})),
});

test.each<[asked: number, Exchange, Verdict]>([
	[417, answered(417), {kind: 'as-asked'}],
	[417, answered(200), {kind: 'different', asked: 417, got: 200}],
	[103, answered(200, 100, 103), {kind: 'as-asked', final: 200}],
	[103, answered(404, 103), {kind: 'as-asked', final: 404}],
	[103, answered(200, 100), {kind: 'different', asked: 103, got: 200}],
	[200, answered(200, 103), {kind: 'as-asked'}],
	[101, answered(101), {kind: 'as-asked'}],
	[302, redirected(200, 301, 302), {kind: 'as-asked', final: 200}],
	[200, redirected(200, 301), {kind: 'as-asked'}],
	[404, redirected(200, 301), {kind: 'different', asked: 404, got: 200}],
	[200, {kind: 'failed', exitCode: 7, ...fault}, {kind: 'unreachable', exitCode: 7, ...fault}],
	[200, {kind: 'failed', exitCode: 52, ...fault}, {kind: 'unreachable', exitCode: 52, ...fault}],
	[444, {kind: 'failed', exitCode: 52, ...fault}, {kind: 'as-asked'}],
	[444, {kind: 'failed', exitCode: 56, ...fault}, {kind: 'unreachable', exitCode: 56, ...fault}],
	[302, {...answered(302), fault: {exitCode: 7, ...fault}}, {kind: 'as-asked'}],
	[302, {...answered(302), fault: {exitCode: 56, ...fault}}, {kind: 'broken', got: 302, exitCode: 56, ...fault}],
	[200, {...answered(200), fault: {exitCode: 7, ...fault}}, {kind: 'broken', got: 200, exitCode: 7, ...fault}],
	[200, {kind: 'missing'}, {kind: 'missing'}],
	[200, {kind: 'cancelled'}, {kind: 'cancelled'}],
])('asked for %i: %j', (asked, exchange, expected) => {
	expect(verdict(exchange, findAnyByCode(asked) as Status)).toEqual(expected);
});

test('every status is as asked when it comes, and different when 299 does', () => {
	for (const status of registered) {
		const exchange = status.role === 'interim' ? answered(200, status.code) : answered(status.code);
		expect(verdict(exchange, status).kind).toBe('as-asked');
		expect(verdict(answered(299), status)).toEqual({kind: 'different', asked: status.code, got: 299});
	}
});
