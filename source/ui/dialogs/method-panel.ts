import {methods, type Method} from '../../method.js';
import {span, type Line} from '../common/lines.js';
import type {View} from '../state/view.js';
import {commandLines} from './command-lines.js';
import {marker, showing, type DrawPanel} from './panel.js';

const methodLine = (method: Method, isChosen: boolean, {words}: View): Line => [
	...marker(isChosen),
	span(method.padEnd(9), isChosen ? 'title' : undefined),
	span(words.methods[method], 'dim'),
];

/** The methods to choose from. */
export const methodPanel: DrawPanel<'method'> = (view, {index: chosen}, room) => ({
	content: {
		title: [span(view.words.request.method)],
		lines: [
			...methods.map((method, index) => methodLine(method, index === chosen, view)),
			...commandLines(view, room.width),
		],
	},
	top: showing(chosen, room),
});
