import type {Verdict} from '../../../curl/index.js';
import type {Messages} from '../../../i18n/index.js';
import {verdictLine} from '../../../grid/verdict-line.js';
import {span, type Span} from '../../common/lines.js';
import type {Tone} from '../../common/theme.js';
import type {View} from '../../state/view.js';

const tones: Readonly<Record<Verdict['kind'], Tone>> = {
	'as-asked': 'good',
	different: 'bad',
	broken: 'bad',
	unreachable: 'bad',
	missing: 'bad',
	cancelled: 'warning',
};

/** What a fault is called where its reason stands elsewhere. */
const inShort = (verdict: Verdict, {live}: Messages): string | undefined => {
	switch (verdict.kind) {
		case 'unreachable':
			return live.unreachable;
		case 'broken':
			return live.broken(verdict.got);
		default:
			return undefined;
	}
};

/** A verdict in a few words; why nothing was reached is said elsewhere. */
export const verdictSpan = (verdict: Verdict, asked: number, {state, words}: View): Span =>
	span(inShort(verdict, words) ?? verdictLine(verdict, asked, state.language), tones[verdict.kind]);
