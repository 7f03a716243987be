import {citation, type Specification} from '../../statuses/index.js';
import {span, type Line, type Span} from '../common/lines.js';
import type {Tone} from '../common/theme.js';

/** Text that leads to an address in terminals that take links (OSC 8), and is text in the others. */
export const link = (text: string, url: string, tone?: Tone): Span => ({...span(text, tone), url});

/** A specification as people cite it, which leads to it. */
export const cite = (specification: Specification, tone?: Tone): Span =>
	link(citation(specification), specification.url, tone);

/** A line in which a citation of the specification, where it has one, leads to it. */
export const citing = (line: string, specification: Specification, tone?: Tone): Line => {
	const cited = citation(specification);
	const [before = '', ...after] = line.split(cited);
	return after.length === 0
		? [span(line, tone)]
		: [span(before, tone), cite(specification, tone), span(after.join(cited), tone)];
};
