import {expect, test} from 'vitest';
import {verified} from '../../source/frameworks/index.js';
import {proof} from '../../source/ui/panes/code.js';
import {contentOf} from '../../source/ui/screen.js';
import {viewOf} from '../../source/ui/view.js';
import {frameworkOf, statusOf} from '../grid/cell-for.js';
import {after, opened, typed} from './states.js';
import {plain} from './text.js';

const wide = {columns: 120, rows: 36};

const proven = (framework: string, language: 'en' | 'ja' = 'en'): string =>
	plain(proof(viewOf(opened(wide, {framework: frameworkOf(framework), status: statusOf(429), language}))));

test('code that ran says on what, and code that only a schema was asked about says so', () => {
	expect(proven('nginx')).toBe(`✓ run on nginx ${verified['nginx']?.version}`);
	expect(proven('istio')).toBe(`✓ valid by the schema of Istio ${verified['istio']?.version}, not run`);
	expect(proven('istio', 'ja')).toBe(`✓ Istio ${verified['istio']?.version} のスキーマに適合、未実行`);
});

test('the list of frameworks has no mark of a run for one that was not', () => {
	const list = contentOf(viewOf(typed(after(opened(wide), 'frameworks'), 'istio')), 'list');
	expect(list.lines.map(plain).find((line) => line.includes('Istio'))).toMatch(
		/Istio VirtualService {2}schema \d+\.\d+\.\d+, not run$/,
	);
});
