import {expect, test} from 'vitest';
import {everyVersion, schemaOf, verified} from '../../source/frameworks/index.js';
import {cellJson, frameworksJson, statusesJson} from '../../source/print/json.js';
import {registered} from '../../source/statuses/index.js';
import {textOf} from '../../source/statuses/texts/index.js';
import {cellFor, everyCell} from '../grid/cell-for.js';
import {readRecords} from '../../source/frameworks/records.js';

const decoder = new TextDecoder();

test('a cell as JSON is complete', () => {
	for (const [name, cell] of everyCell()) {
		const text = cellJson(cell, 'en');
		const {status, response, framework, refusal, snippet, app} = cell;
		expect(text.endsWith('}\n'), name).toBe(true);
		expect(JSON.parse(text), name).toEqual({
			status: {
				code: status.code,
				phrase: status.phrase,
				slug: status.slug,
				class: status.class,
				role: status.role,
				content: status.content,
				cacheable: status.cacheable,
				...textOf(status.code, 'en'),
				...(status.cause !== undefined && {cause: status.cause}),
				...(status.document !== undefined && {document: status.document}),
				formerNames: status.formerNames,
				specification: status.specification,
				fields: status.fields.map(({name: field, level, specification}) => ({name: field, level, specification})),
			},
			response: {
				...(response.interim !== undefined && {interim: response.interim}),
				status: response.status,
				phrase: response.phrase,
				fields: response.fields,
				...(response.content !== undefined && {content: decoder.decode(response.content)}),
				raw: decoder.decode(cell.octets),
			},
			framework: {id: framework.id, name: framework.name, language: framework.language.name},
			...(refusal === undefined ? {code: snippet, app} : {cannot: {reason: refusal.no, instead: refusal.instead}}),
			verified: cell.verified ?? null,
			curl: {argv: ['curl', ...cell.argv], line: cell.shellLine},
		});
	}
});

test('statuses as JSON are rows in the order given', () => {
	const rows = JSON.parse(statusesJson(registered, 'ja')) as ReadonlyArray<{code: number; phrase: string}>;
	expect(rows.map(({code, phrase}) => [code, phrase])).toEqual(registered.map(({code, phrase}) => [code, phrase]));
	expect(statusesJson([], 'en')).toBe('[]\n');
});

test('frameworks as JSON count what was run', () => {
	const rows = JSON.parse(frameworksJson()) as ReadonlyArray<{
		id: string;
		verified: {version: string; ran: number; cannot: number; failed: number} | null;
		validated?: {schema: string; version: string; valid: number; cannot: number; failed: number};
	}>;
	expect(rows.map(({id}) => id)).toEqual(everyVersion.map(({id}) => id));
	const records = readRecords();
	for (const row of rows) {
		const seen = verified[row.id];
		const {version, ran = 0, valid = 0, cannot = 0, failed = 0} = {...row.verified, ...row.validated};
		expect(version, row.id).toBe(seen?.version);
		expect(ran + valid + cannot + failed, row.id).toBe(records[row.id]?.cells.length ?? 0);
		expect(row.validated?.schema, row.id).toBe(schemaOf(row.id));
	}
});

test('nothing is verified of a framework that only its schema was asked about', () => {
	const rows = JSON.parse(frameworksJson()) as ReadonlyArray<{id: string}>;
	expect(rows.find(({id}) => id === 'istio')).toMatchObject({
		verified: null,
		validated: {schema: expect.stringMatching(/^Istio 1\.\d+\.\d+$/) as string, failed: 0},
	});
	expect(rows.find(({id}) => id === 'nginx')).not.toHaveProperty('validated');
});

test('the octets of a status without content have no member for it', () => {
	expect(JSON.parse(cellJson(cellFor(204, 'go'), 'en'))).not.toHaveProperty('response.content');
});
