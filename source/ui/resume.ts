import {quote} from '../curl/index.js';
import type {State} from './state.js';

/** The command that opens the program on the same view. */
export const resumeLine = ({status, framework, format, target}: State): string =>
	[
		'npx status-tui',
		String(status.code),
		`-f ${framework.id}`,
		...(format === 'json' ? [] : [`-b ${format}`]),
		...(target === undefined ? [] : [`-t ${quote(target.template)}`]),
	].join(' ');
