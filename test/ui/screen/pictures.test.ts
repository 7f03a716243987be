import {expect, test} from 'vitest';
import type {Size} from '../../../source/ui/common/rect.js';
import {opened, rowsOf} from '../opened.js';
import {sizes} from '../sizes.js';

/** Some rows of the screen on which the program opens. */
const rows = (size: Size, ...wanted: readonly number[]): string => {
	const all = rowsOf(opened(size));
	return wanted.map((row) => all.at(row)).join('\n');
};

test('120 × 36: the list, and beside it the response, curl and the code', () => {
	expect(rows(sizes.wide, 0, 1, 2, 3, 4, 5, -1)).toMatchInlineSnapshot(`
		" status-tui   417 Expectation Failed   4xx client error   RFC 9110 §15.5.18                          en  ? help  q quit 
		╭ Status ────────────── 42/64 ─╮╭ Response ─ json ───────────────────────────────────────────────────────────── 194 B ─╮
		│  401 Unauthorized            ││ HTTP/1.1 417 Expectation Failed                                                      │
		│  402 Payment Required        ││ Content-Type: application/json                                                       │
		│  403 Forbidden               ││ Date: Mon, 23 Nov 2026 12:00:00 GMT                                                  │
		│  404 Not Found               ││ Content-Length: 70                                                                   │
		 ↑↓ status   ←→ framework   / find   ⏎ run curl   c copy code   i about                                                 "
	`);
});

test('80 × 24: the list and one pane behind tabs', () => {
	expect(rows(sizes.medium, 0, 1, 2, 3, -1)).toMatchInlineSnapshot(`
		" status-tui   417 Expectation Failed   RFC 9110 §15.5.18                 ? help 
		╭ Status ──────── 42/64 ─╮╭ [Code] Response curl About ─ … ‹ Flask › … ────────╮
		│  407 Proxy Authenticat…││ from flask import Flask                            │
		│  408 Request Timeout   ││                                                    │
		 ↑↓ status  ←→ framework  / find  ⏎ run  c copy  i about                        "
	`);
});

test('40 × 12: one pane under the selection', () => {
	expect(rows(sizes.small, 0, 1, 2, 3, 4, -1)).toMatchInlineSnapshot(`
		" 417 Expectation Failed        42/64 ↑↓ 
		 Flask ←→         [code] resp curl info 
		────────────────────────────────────────
		 from flask import Flask                
		                                        
		 / find  ⏎ run  c copy  ? help          "
	`);
});

test('19 × 6: a line that says what is needed', () => {
	expect(rows({columns: 19, rows: 6}, 0)).toMatchInlineSnapshot(`"20×6 needed        "`);
});
