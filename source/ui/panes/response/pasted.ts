import {neutralise} from '../../../neutralise.js';
import {contentLines} from '../../../curl/live.js';
import type {Severity} from '../../../lint/index.js';
import {findingMarks, findingText} from '../../../grid/finding-text.js';
import {fieldValue, head} from '../../../response/index.js';
import {citation} from '../../../statuses/index.js';
import {span, type Line} from '../../common/lines.js';
import type {Tone} from '../../common/theme.js';
import {wrap} from '../../common/wrap.js';
import {citing} from '../../drawing/links.js';
import type {Pasted} from '../../state/state.js';
import type {View} from '../../state/view.js';
import type {PaneContent} from '../pane.js';

const tones: Readonly<Record<Severity, Tone>> = {must: 'bad', should: 'warning', note: 'dim'};

/** A response that was pasted: first what is wrong with it, then its lines. */
export const pastedContent = ({state, words}: View, {response, findings}: Pasted, width: number): PaneContent => {
	const sentences = findings.flatMap((finding) =>
		wrap(`${findingText(finding, state.language)} (${citation(finding.specification)})`, width - 4).map(
			(line, index): Line => [
				span(index === 0 ? ` ${findingMarks[finding.level]} ` : '   ', tones[finding.level]),
				...citing(line, finding.specification, finding.level === 'note' ? 'dim' : undefined),
			],
		),
	);
	const {interim = [], ...final} = response;
	const heads = [...interim, final].flatMap((each) => head(each).split('\r\n').slice(0, -1));
	const content =
		response.content === undefined
			? []
			: contentLines(response.content, fieldValue(response, 'Content-Type') ?? '').lines;
	const lines: readonly Line[] = [
		...(findings.length === 0 ? [[span(` ${words.lint.clean}`, 'good')]] : sentences),
		[],
		...[...heads, ...content].map((line): Line => [span(` ${neutralise(line).text}`)]),
	];
	const worst = findings[0]?.level;
	return {
		title: [span(words.lint.title)],
		note: [
			span(words.lint.findings(findings.length), worst === undefined ? 'good' : tones[worst]),
			span('  Esc', 'key'),
			span(` ${words.hints.back}`, 'dim'),
		],
		lines,
		text: [...heads, ...content].join('\n'),
	};
};
