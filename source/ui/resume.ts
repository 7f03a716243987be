import {quote} from '../curl/index.js';
import type {State} from './state.js';

/** The command that opens the program on the same view. */
export const resumeLine = ({status, framework, format, target, edit}: State): string =>
	[
		'npx status-tui',
		String(status.code),
		`-f ${framework.id}`,
		...(format === 'json' ? [] : [`-b ${format}`]),
		...(edit.method === undefined ? [] : [`-X ${quote(edit.method)}`]),
		...edit.fields.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
		...(edit.content === undefined ? [] : [`-d ${quote(edit.content)}`]),
		...(target === undefined ? [] : [`-t ${quote(target.template)}`]),
	].join(' ');
