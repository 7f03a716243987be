import {quote} from '../../curl/index.js';
import type {State} from './state.js';

/** A flag and its value, which is in one word with it where it looks like a flag itself. */
const withValue = (flag: string, value: string): string =>
	value.startsWith('-') ? quote(`${flag}=${value}`) : `${flag} ${quote(value)}`;

/**
 * The command that opens the program on the same view.
 *
 * @param program how the program is started: `npx status-tui`
 */
export const resumeLine = ({status, framework, format, target, edit}: State, program: string): string =>
	[
		program,
		String(status.code),
		`-f ${framework.id}`,
		...(format === 'json' ? [] : [`-b ${format}`]),
		...(edit.method === undefined ? [] : [withValue('-X', edit.method)]),
		...edit.fields.map(([name, value]) => withValue('-H', `${name}: ${value}`)),
		...(edit.content === undefined ? [] : [withValue('-d', edit.content)]),
		...(target === undefined ? [] : [`-t ${quote(target.template)}`]),
	].join(' ');
