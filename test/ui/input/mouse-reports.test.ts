import {expect, test} from 'vitest';
import {mouseEvents, type MouseEvent} from '../../../source/ui/input/mouse-reports.js';

const kindAt = (kind: MouseEvent['kind']): MouseEvent => ({kind, column: 0, row: 0});

test.each([
	['\u001B[<0;5;8M', [{kind: 'press', column: 4, row: 7}]],
	['\u001B[<0;5;8m', [{kind: 'other', column: 4, row: 7}]],
	['\u001B[<2;1;1M', [{kind: 'other', column: 0, row: 0}]],
	['\u001B[<64;300;200M', [{kind: 'up', column: 299, row: 199}]],
	['j\u001B[<65;1;1Mk\u001B[A\u001B[<35;1;1M', [kindAt('down'), kindAt('other')]],
	['\u001B[<0;5M', []],
	['[<0;5;8M', []],
	['', []],
])('%j', (input, events) => {
	expect(mouseEvents(input)).toEqual(events);
});
