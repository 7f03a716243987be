import type {Language} from '../../../source/language.js';
import {describe, expect, test, vi} from 'vitest';
import {verified, type VerifiedCell} from '../../../source/frameworks/index.js';
import type * as data from '../../../source/frameworks/verified-data.js';
import {frameworkOf, statusOf} from '../../grid/cell-for.js';
import {after, opened, typed} from '../opened.js';
import {sizes} from '../sizes.js';
import {plain} from '../../../source/ui/common/lines.js';
import {codePane} from '../../../source/ui/panes/code/code.js';
import {proof} from '../../../source/ui/panes/code/proof.js';
import {contentOf} from '../../../source/ui/panes/contents.js';
import {viewOf, type View} from '../../../source/ui/state/view.js';

/** All that was run, without one framework, which is new. */
vi.mock('../../../source/frameworks/verified-data.js', async (original) => {
	const {
		verified: {tornado, ...others},
	} = await original<typeof data>();
	return {verified: others};
});

const {wide} = sizes;

const flask = viewOf(opened(wide, {status: statusOf(417), framework: frameworkOf('flask')}));

/** The screen of a cell of which something else was seen. */
const seen = (verified: VerifiedCell | undefined): View => ({...flask, cell: {...flask.cell, verified}});

describe('the note beside the code says what was seen, and nothing more', () => {
	test.each<[verified: VerifiedCell | undefined, note: RegExp]>([
		[{result: 'ran'}, /^✓ run on Flask 3\.\d+\.\d+$/],
		[{result: 'failed', reason: 'nothing came'}, /^✗ fails on Flask 3\./],
		[{result: 'changed'}, /^changed since last run$/],
		[undefined, /^not run yet$/],
	])('%j', (verified, note) => {
		expect(plain(proof(seen(verified)))).toMatch(note);
	});
});

test('a refusal says what happened when it was tried', () => {
	const {lines} = codePane(viewOf(opened(wide, {status: statusOf(407), framework: frameworkOf('flask')})), {
		width: 90,
		height: 20,
	});
	expect(lines.map(plain).join('\n')).toMatch(/Tried on Flask 3\.\S+: no Proxy-Authenticate\./);
});

const proven = (framework: string, language: Language = 'en'): string =>
	plain(proof(viewOf(opened(wide, {framework: frameworkOf(framework), status: statusOf(429), language}))));

test('code that was only checked against a schema says so', () => {
	expect(proven('nginx')).toBe(`✓ run on nginx ${verified['nginx']?.version}`);
	expect(proven('istio')).toBe(`✓ valid by the schema of Istio ${verified['istio']?.version}, not run`);
	expect(proven('istio', 'ja')).toBe(`✓ Istio ${verified['istio']?.version} のスキーマに適合、未実行`);
});

test('a refusal that was only checked against a schema does not claim to have been tried', () => {
	const {lines} = codePane(viewOf(opened(wide, {status: statusOf(426), framework: frameworkOf('istio')})), {
		width: 90,
		height: 20,
	});
	expect(lines.map(plain).join('\n')).not.toMatch(/Tried on/);
});

test('the list of frameworks marks only those that were run', () => {
	const rowOf = (name: string): string | undefined =>
		contentOf(viewOf(typed(after(opened(wide), 'frameworks'), name)), 'list')
			.lines.map(plain)
			.find((line) => line.includes(name));
	expect(rowOf('Istio')).toMatch(/^▌ Istio VirtualService +schema$/);
	expect(rowOf('Tornado')).toMatch(/ not run yet$/);
	expect(rowOf('Envoy')).toMatch(/ ✓ \d+\.\d+\.\d+$/);
});
