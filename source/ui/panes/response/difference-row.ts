import type {DifferenceRow, Mark} from '../../../curl/index.js';
import type {Messages} from '../../../i18n/index.js';
import {fold, justify, span, width, type Line} from '../../common/lines.js';
import type {Tone} from '../../common/theme.js';
import {toneOfCode} from '../../drawing/status-tone.js';
import {noteLine} from './notes.js';

const markTones: Readonly<Record<Mark, Tone | undefined>> = {
	' ': undefined,
	'≠': 'warning',
	'−': 'warning',
	'+': 'good',
	'→': 'dim',
};

/** A row of the comparison: its mark and the text, and what it means at the right edge, or below where both do not fit. */
export const rowLines = ({mark, text, note}: DifferenceRow, words: Messages, size: number): readonly Line[] => {
	const code = /^HTTP\/[\d.]+ (\d{3})/.exec(text)?.[1];
	const isBad = note?.kind === 'must' || note?.kind === 'must-not';
	const markTone = isBad ? 'bad' : markTones[mark];
	const tone = code === undefined ? markTone : toneOfCode(Number(code));
	const colon = mark === ' ' ? (/^[\w-]+:/.exec(text)?.[0].length ?? 0) : 0;
	const left = [span(` ${mark} `, markTone), span(text.slice(0, colon), 'field'), span(text.slice(colon), tone)];
	if (note === undefined) {
		return [left];
	}

	const right = noteLine(note, words);
	const atEdge = (before: Line, after: Line): Line => justify(before, [...after, span(' ')], size);
	return width(left) + width(right) + 3 <= size
		? [atEdge(left, right)]
		: [left, ...fold(right, size - 2).map((line) => atEdge([], line))];
};
