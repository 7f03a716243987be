import type {Verdict} from '../../curl/index.js';
import {verdictLine} from '../../print/outcome.js';
import {span, type Span} from '../lines.js';
import type {Tone} from '../theme.js';
import type {View} from '../view.js';

const tones: Readonly<Record<Verdict['kind'], Tone>> = {
	'as-asked': 'good',
	different: 'bad',
	unreachable: 'bad',
	missing: 'bad',
	cancelled: 'warning',
};

/** A verdict in a few words; why nothing was reached is said elsewhere. */
export const verdictSpan = (verdict: Verdict, asked: number, {state, words}: View): Span =>
	span(
		verdict.kind === 'unreachable' ? words.live.unreachable : verdictLine(verdict, asked, state.language),
		tones[verdict.kind],
	);
