import {describe, expect, test} from 'vitest';
import {frameworks} from '../../source/frameworks/index.js';
import {bodyFormats, octets, parse} from '../../source/response/index.js';
import {label, registered} from '../../source/statuses/index.js';
import {partOf, type CellPart} from '../../source/print/cell-text.js';
import {printableParts} from '../../source/print/parts.js';
import {unofficialOf} from '../ui/states.js';
import {cellFor, everyCell} from '../grid/cell-for.js';
import type {Cell} from '../../source/grid/index.js';
import type {Language} from '../../source/language.js';

const cells = everyCell();

const textOf = (cell: Cell, part: CellPart, language: Language = 'en'): string => {
	const {ok, ...rest} = partOf(cell, part, language);
	expect(ok).toBe(true);
	return 'output' in rest && typeof rest.output === 'string' ? rest.output : '';
};

test('“response” is the octets of the wire and nothing else', () => {
	for (const {code} of registered) {
		for (const format of bodyFormats) {
			const cell = cellFor(code, 'express', {format});
			const {output} = partOf(cell, 'response', 'en') as {output: Uint8Array};
			expect(output, `${code} ${format}`).toEqual(octets(cell.response));
			expect(parse(output), `${code} ${format}`).toEqual({ok: true, response: cell.response});
		}
	}
});

test('“all” is lines for people: no escape codes, no carriage returns, one line end at the end', () => {
	for (const [name, cell] of cells) {
		const text = textOf(cell, 'all');
		expect(text, name).not.toMatch(/(?![\n\t])\p{Cc}/u);
		expect(text, name).toMatch(/[^\n]\n$/);
	}
});

test('“all” has the response, the code or why there is none, and the curl line', () => {
	for (const [name, cell] of cells) {
		const text = textOf(cell, 'all');
		const {status, refusal, snippet, framework, shellLine} = cell;
		expect(text.startsWith(`# ${label(status)}: response\nHTTP/1.1 ${label(status)}\n`), name).toBe(true);
		expect(text.endsWith(`\n# curl\n${shellLine}\n`), name).toBe(true);
		expect(text, name).toContain(
			refusal === undefined
				? `\n# Code: ${framework.name}, ${framework.language.name}`
				: `\n# Code: none\n${framework.name} cannot send ${label(status)}. ${refusal.no} ${refusal.instead}\n`,
		);
		expect(text, name).toContain(snippet ?? '');
	}
});

test('“code” and “app” are refused, with the reason, where the framework cannot', () => {
	for (const [name, cell] of cells) {
		for (const part of ['code', 'app'] as const) {
			const result = partOf(cell, part, 'en');
			const {refusal} = cell;
			expect(result.ok, name).toBe(refusal === undefined);
			expect(result.ok || result.reason, name).toEqual(
				refusal === undefined || expect.stringContaining(`${refusal.no} ${refusal.instead}`),
			);
		}
	}
});

test('“code” is the snippet, “curl” is one line', () => {
	for (const [name, cell] of cells.filter(([, {refusal}]) => refusal === undefined)) {
		expect(textOf(cell, 'code'), name).toBe(cell.snippet);
		expect(textOf(cell, 'curl'), name).toBe(`${cell.shellLine}\n`);
	}
});

describe('“app”', () => {
	test.each(frameworks.map(({id}) => id))('of %s has its commands and every file', (id) => {
		const cell = cellFor(417, id);
		const text = textOf(cell, 'app');
		const open = cell.app?.port === undefined ? '' : `then open: http://127.0.0.1:${cell.app.port}/\n`;
		expect(text).toContain(`start: ${cell.app?.start}\n${open}\n==> `);
		for (const {path, content} of cell.app?.files ?? []) {
			expect(text).toContain(`==> ${path} <==\n${content}`);
		}
	});
});

test('a part depends on nothing but the cell', () => {
	for (const part of printableParts.filter((each) => each !== 'about')) {
		expect(partOf(cellFor(451, 'rails'), part, 'en')).toEqual(partOf(cellFor(451, 'rails'), part, 'en'));
	}
});

test('of an unofficial status there is no code, whichever framework is asked', () => {
	expect(partOf(cellFor(200, 'go', {status: unofficialOf('nginx-499')}), 'code', 'en')).toEqual({
		ok: false,
		reason: expect.stringMatching(/^There is no code for 499 Client Closed Request\. It is sent by: nginx/) as string,
	});
});

test('code that only a schema was asked about is not called run', () => {
	expect(textOf(cellFor(429, 'istio'), 'all')).toMatch(
		/\n# Code: Istio VirtualService, YAML, valid by the schema of Istio \S+, not run\napiVersion: /,
	);
	expect(textOf(cellFor(429, 'istio'), 'app')).toMatch(/^start: kubectl apply -f virtual-service\.yaml\n\n==> /);
});

test('what stands around a cell is in the language that is asked for, the cell as it is', () => {
	expect(textOf(cellFor(417, 'flask'), 'all', 'ja')).toMatch(
		/^# 417 Expectation Failed: レスポンス\nHTTP\/1\.1 417 [^]*\n# コード: Flask, Python, Flask \S+ で実行済み\nfrom flask /,
	);
	expect(textOf(cellFor(102, 'flask'), 'all', 'ja')).toContain(
		'# コード: なし\nFlask は 102 Processing を送信できません。',
	);
});
