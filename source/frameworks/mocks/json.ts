import type {Json} from '../../response/index.js';
import {literals} from '../literal.js';

const step = '  ';

const enclosed = (open: string, items: readonly string[], close: string, indentation: string): string =>
	items.length === 0
		? `${open}${close}`
		: [open, items.map((item) => `${indentation}${step}${item}`).join(',\n'), `${indentation}${close}`].join('\n');

/** A value as JSON, an item a line, with nothing in its strings that an editor obeys or hides. */
export const jsonText = (value: Json, indentation = ''): string => {
	const inner = (each: Json): string => jsonText(each, `${indentation}${step}`);
	if (value instanceof Array) {
		return enclosed('[', value.map(inner), ']', indentation);
	}

	if (typeof value === 'object' && value !== null) {
		const items = Object.entries(value).map(([name, each]) => `${literals.json(name)}: ${inner(each)}`);
		return enclosed('{', items, '}', indentation);
	}

	return typeof value === 'string' ? literals.json(value) : JSON.stringify(value);
};
