import type {Raised} from '../../../curl/index.js';
import type {Messages} from '../../../i18n/index.js';
import {cells} from '../../common/cells.js';
import {span, type Line} from '../../common/lines.js';
import {wrap} from '../../common/wrap.js';

/** What client libraries raise on a fault, in two columns where there is room for them. */
export const raisedLines = (raised: readonly Raised[], words: Messages, size: number): readonly Line[] => {
	const names = Math.max(0, ...raised.map(({client}) => cells(client))) + 2;
	const beside = size - names > 30;
	return raised.length === 0
		? []
		: [
				[],
				[span(' '), span(words.live.raised, 'dim')],
				...raised.flatMap(({client, error}): readonly Line[] => {
					const [first = '', ...rest] = wrap(error, beside ? size - names - 2 : size - 3);
					return beside
						? [
								[span(` ${client}`.padEnd(names + 1), 'dim'), span(first)],
								...rest.map((line): Line => [span(' '.repeat(names + 1)), span(line)]),
							]
						: [[span(` ${client}`, 'dim')], ...[first, ...rest].map((line): Line => [span('  '), span(line)])];
				}),
			];
};
