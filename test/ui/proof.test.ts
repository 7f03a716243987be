import {describe, expect, test} from 'vitest';
import type {VerifiedCell} from '../../source/frameworks/index.js';
import {codePane, proof} from '../../source/ui/panes/code.js';
import {viewOf, type View} from '../../source/ui/view.js';
import {frameworkOf, statusOf} from '../grid/cell-for.js';
import {opened} from './states.js';
import {plain} from './text.js';

const wide = {columns: 120, rows: 36};

const flask = viewOf(opened(wide, {status: statusOf(417), framework: frameworkOf('flask')}));

/** The screen of a cell of which something else was seen. */
const seen = (verified: VerifiedCell | undefined): View => ({...flask, cell: {...flask.cell, verified}});

describe('the note beside the code says what was seen, and nothing more', () => {
	test.each<[verified: VerifiedCell | undefined, note: RegExp]>([
		[{result: 'ran'}, /^✓ run on Flask 3\.\d+\.\d+$/],
		[{result: 'failed', reason: 'nothing came'}, /^✗ fails on Flask 3\./],
		[{result: 'changed'}, /^not run since it changed$/],
		[undefined, /^not run yet$/],
	])('%j', (verified, note) => {
		expect(plain(proof(seen(verified)))).toMatch(note);
	});
});

test('a refusal tells what came of trying', () => {
	const {lines} = codePane(viewOf(opened(wide, {status: statusOf(407), framework: frameworkOf('flask')})), {
		width: 90,
		height: 20,
	});
	expect(lines.map(plain).join('\n')).toMatch(/Tried on Flask 3\.\S+: no Proxy-Authenticate\./);
});
