import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';
import type {Line} from './lines.js';
import type {Look, Theme, Tone} from './theme.js';

const paint = (chalk: ChalkInstance, {color, bold, dim, underline, inverse}: Look): ChalkInstance => {
	const colored = color === undefined ? chalk : chalk[color];
	const weighted = bold ? colored.bold : colored;
	const dimmed = dim ? weighted.dim : weighted;
	const underlined = underline ? dimmed.underline : dimmed;
	return inverse ? underlined.inverse : underlined;
};

/** Turns a line into text with SGR sequences. */
export type Painter = (line: Line) => string;

/**
 * A painter for a theme.
 *
 * @param colors whether colours may be used; without them bold, dim, underline and inverse remain
 */
export const painter = (theme: Theme, colors: boolean): Painter => {
	const level: ColorSupportLevel = 1;
	const chalk = new Chalk({level});
	const looks = new Map<Tone, ChalkInstance>(
		(Object.keys(theme) as Tone[]).map((tone) => {
			const {color, ...rest} = theme[tone];
			return [tone, paint(chalk, colors && color !== undefined ? {...rest, color} : rest)];
		}),
	);
	return (line) => line.map(({text, tone}) => (tone === undefined ? text : (looks.get(tone)?.(text) ?? text))).join('');
};
