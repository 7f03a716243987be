import {schemaOf, versionSeen} from '../../../frameworks/index.js';
import {othersThatCan} from '../../../grid/index.js';
import {label} from '../../../statuses/index.js';
import {unofficialTexts} from '../../../statuses/texts/unofficial.js';
import type {Unofficial} from '../../../statuses/unofficial.js';
import {span, type Line} from '../../common/lines.js';
import {paragraph, wrap} from '../../common/wrap.js';
import type {View} from '../../state/view.js';

/** Of an unofficial status: who sends it, and what to do about it. */
const noCodeLines = ({words, state}: View, {senders, key}: Unofficial, room: number): readonly Line[] =>
	[words.unofficial.noCode(senders.join(', ')), unofficialTexts[state.language][key].cure].flatMap((text, index) => [
		...(index > 0 ? [[]] : []),
		...paragraph(text, room, index === 0 ? 'strong' : undefined),
	]);

/** What came of sending it all the same. */
const observedLines = ({cell, words}: View, room: number): readonly Line[] => {
	const {verified: seen, framework} = cell;
	return seen?.result !== 'cannot' || schemaOf(framework.id) !== undefined
		? []
		: paragraph(words.tried(versionSeen(framework), seen.observed), room, 'dim');
};

/** Why there is no code: what the framework cannot do, what to do instead, and which others can. */
export const refusalLines = (view: View, room: number): readonly Line[] => {
	const {cell, words} = view;
	const {refusal, framework, status} = cell;
	if (refusal === undefined) {
		return [];
	}

	if (status.unofficial !== undefined) {
		return noCodeLines(view, status.unofficial, room);
	}

	const others = othersThatCan(status, framework).map(({name}) => name);
	return [
		...wrap(words.cannotSend(framework.name, label(status)), room - 4).map((line, index): Line => [
			span(' '),
			span(index === 0 ? '✗ ' : '  ', 'bad'),
			span(line, 'strong'),
		]),
		[],
		...paragraph(refusal.no, room),
		...observedLines(view, room),
		[],
		[span(' '), span(words.instead, 'dim')],
		...paragraph(refusal.instead, room),
		[],
		...(others.length === 0 ? [] : [[span(' '), span(words.othersCan, 'dim')], ...paragraph(others.join(', '), room)]),
	];
};
