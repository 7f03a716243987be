import {confusionKey} from '../../../statuses/confusions.js';
import {confusionsOf, neighboursOf} from '../../../statuses/neighbours.js';
import {confusionTexts} from '../../../statuses/texts/confusions.js';
import {citation, findByCode} from '../../../statuses/index.js';
import {span, type Line} from '../../common/lines.js';
import {wrap} from '../../common/wrap.js';
import {citing} from '../../drawing/links.js';
import {toneOfCode} from '../../drawing/status-tone.js';
import type {State} from '../../state/state.js';

/** What a status is often confused with: the question that decides, and what each answer leads to; the chosen neighbour is marked. */
export const confusionLines = (
	code: number,
	{neighbour, language}: Pick<State, 'neighbour' | 'language'>,
	room: number,
): readonly Line[] => {
	const neighbours = neighboursOf(code);
	const texts = confusionTexts[language];
	return confusionsOf(code).flatMap((confusion, group): readonly Line[] => {
		const text = texts[confusionKey(confusion)];
		const rows = confusion.codes.flatMap((each): readonly Line[] => {
			const index = neighbours.findIndex((one) => one.code === each && one.confusion === confusion);
			const isChosen = index === neighbour;
			return wrap(text?.answers[each] ?? findByCode(each)?.phrase ?? '', room - 6).map((line, row): Line => [
				span(isChosen && row === 0 ? '▸ ' : '  ', 'focus'),
				span(row === 0 ? `${each} ` : '    ', toneOfCode(each)),
				span(line, index === -1 ? 'dim' : undefined),
			]);
		});
		return [
			...(group > 0 ? [[]] : []),
			...wrap(`${text?.question ?? ''}  ${citation(confusion.specification)}`, room).map((line) =>
				citing(line, confusion.specification, 'strong'),
			),
			...rows,
		];
	});
};
