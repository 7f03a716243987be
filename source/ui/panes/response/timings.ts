import type {Phase, PhaseTiming, Timings} from '../../../curl/index.js';
import {phaseTimings} from '../../../curl/live.js';
import type {Messages} from '../../../i18n/index.js';
import {rounded} from '../../../i18n/rounded.js';
import {span, width, type Line} from '../../common/lines.js';
import type {Tone} from '../../common/theme.js';

/** How the time of each part is drawn: told apart by its shade where there are no colours. */
const looks: Readonly<Record<Phase, {readonly glyph: string; readonly tone: Tone}>> = {
	redirect: {glyph: '▞', tone: 'class3'},
	dns: {glyph: '░', tone: 'type'},
	connect: {glyph: '▒', tone: 'warning'},
	tls: {glyph: '▓', tone: 'keyword'},
	firstByte: {glyph: '█', tone: 'good'},
	total: {glyph: '▄', tone: 'function'},
};

const longestBar = 24;
const shortestBar = 8;

/** So many of `room` cells for each part; one that took any time has one at least, which the longest gives. */
const shares = (parts: readonly PhaseTiming[], room: number): readonly number[] => {
	const all = parts.reduce((sum, {length}) => sum + length, 0);
	const wanted = parts.map(({length}) => (length === 0 ? 0 : Math.max(1, Math.round((length / all) * room))));
	const longest = wanted.indexOf(Math.max(...wanted));
	const excess = wanted.reduce((sum, each) => sum + each, 0) - room;
	return all === 0 ? wanted : wanted.map((each, index) => (index === longest ? each - excess : each));
};

const bar = (parts: readonly PhaseTiming[], room: number): Line =>
	shares(parts, room).flatMap((share, index) => {
		const {glyph, tone} = looks[parts[index]?.phase ?? 'total'];
		return share === 0 ? [] : [span(glyph.repeat(share), tone)];
	});

/** Each part with the sign that it has in the bar, and when it had ended. */
const legend = (parts: readonly PhaseTiming[], {live}: Messages): readonly Line[] =>
	parts.map(({phase, end}, index): Line => [
		span(looks[phase].glyph, looks[phase].tone),
		span(` ${live.phases[phase]} `, 'dim'),
		span(index === parts.length - 1 ? live.milliseconds(end) : rounded(end)),
	]);

const gap = span('  ');

/** As many lines as are needed for chunks that are not broken. */
const flow = (chunks: readonly Line[], size: number): readonly Line[] => {
	const lines: Line[] = [];
	for (const chunk of chunks) {
		const last = lines.at(-1);
		if (last !== undefined && width(last) + 2 + width(chunk) <= size) {
			lines[lines.length - 1] = [...last, gap, ...chunk];
		} else {
			lines.push([span(' '), ...chunk]);
		}
	}

	return lines;
};

/** How long an exchange took and what of it: a bar and its words, in one line where there is room, else above each other. */
export const timingLines = (
	timings: Timings,
	words: Messages,
	{width: size, height}: {readonly width: number; readonly height: number},
): readonly Line[] => {
	const parts = phaseTimings(timings);
	const all = legend(parts, words);
	const [written = []] = flow(all, Infinity);
	const room = Math.min(longestBar, size - width(written) - 3);
	if (room >= shortestBar) {
		return [[span(' '), ...bar(parts, room), span(' '), ...written]];
	}

	const total = words.live.milliseconds(timings.total);
	const alone: Line = [span(' '), ...bar(parts, Math.min(longestBar, size - total.length - 4)), gap, span(total)];
	return height < 10 ? [alone] : [alone, ...flow(all.slice(0, -1), size)];
};
