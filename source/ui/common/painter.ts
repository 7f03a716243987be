import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';
import type {Line, Span} from './lines.js';
import type {Look, Theme, Tone} from './theme.js';

const paint = (chalk: ChalkInstance, {color, bold, dim, underline, inverse}: Look): ChalkInstance => {
	const colored = color === undefined ? chalk : chalk[color];
	const weighted = bold ? colored.bold : colored;
	const dimmed = dim ? weighted.dim : weighted;
	const underlined = underline ? dimmed.underline : dimmed;
	return inverse ? underlined.inverse : underlined;
};

/** Turns a line into text with SGR sequences, and links. */
export type Painter = (line: Line) => string;

/** What a terminal shows besides text. */
export type Abilities = {
	/** Whether colours may be used; without them bold, dim, underline and inverse remain. */
	readonly colors: boolean;
	/** Whether text may lead to an address (OSC 8). */
	readonly links: boolean;
};

const linked = (text: string, url: string): string => `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;

/** A painter for a theme and a terminal. */
export const painter = (theme: Theme, {colors, links}: Abilities): Painter => {
	const level: ColorSupportLevel = 1;
	const chalk = new Chalk({level});
	const looks = new Map<Tone, ChalkInstance>(
		(Object.keys(theme) as Tone[]).map((tone) => {
			const {color, ...rest} = theme[tone];
			return [tone, paint(chalk, colors && color !== undefined ? {...rest, color} : rest)];
		}),
	);
	const painted = ({text, tone}: Span): string => (tone === undefined ? text : (looks.get(tone)?.(text) ?? text));
	return (line) =>
		line.map((each) => (links && each.url !== undefined ? linked(painted(each), each.url) : painted(each))).join('');
};
