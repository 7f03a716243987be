import {expect, test} from 'vitest';
import {lint} from '../../source/lint/index.js';
import {bodyFormats, octets, respond} from '../../source/response/index.js';
import {ok, registered} from '../../source/statuses/index.js';

const date = new Date('2026-11-23T12:00:00Z');

const cells = registered.flatMap((status) => bodyFormats.map((format) => [status.code, format, status] as const));

test.each(cells)('%s as %s breaks no rule', (_code, format, status) => {
	const response = respond(status, ok, {format, date});
	const linted = lint(octets(response));
	const {content, ...head} = response;
	expect(linted).toMatchObject({
		ok: true,
		response: {...head, ...(content !== undefined && content.length > 0 && {content})},
	});
	expect(linted.ok && linted.findings).toEqual([]);
});

test.each(cells)('%s as %s after interim responses breaks no rule', (_code, format, status) => {
	const response = respond(status, ok, {format, date});
	const hints = {status: 103, phrase: 'Early Hints', fields: [['Link', '</a.css>; rel=preload']]} as const;
	const linted = lint(
		octets({...response, interim: [hints, {status: 100, phrase: 'Continue', fields: []}, ...(response.interim ?? [])]}),
	);
	expect(linted.ok && [linted.code, linted.findings]).toEqual([response.status, []]);
});

test.each(cells)('%s as %s pasted without its CRs is only noted for that', (_code, format, status) => {
	const text = new TextDecoder().decode(octets(respond(status, ok, {format, date}))).replaceAll('\r\n', '\n');
	const linted = lint(new TextEncoder().encode(`${text}\n`));
	expect(linted.ok && linted.findings.map(({rule}) => rule)).toEqual(['line-ends-bare']);
});
