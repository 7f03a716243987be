import {safeJson, unicodeEscape} from '../../characters.js';
import type {Json} from '../../response/index.js';
import {list} from './doc.js';
import {print, type Style} from './layout.js';

/** As wide as a line may be in a configuration that holds it. */
const style: Style = {width: 84, step: '  '};

const none = /(?!)/g;

/**
 * An object on one line of JSON where that fits, or with a member a line, without unsafe characters.
 *
 * @param also a global pattern of what is escaped besides
 */
export const jsonText = (object: Readonly<Record<string, Json>>, also = none): string => {
	const value = (json: Json): string => safeJson(JSON.stringify(json)).replaceAll(also, unicodeEscape);
	const members = Object.entries(object).map(([name, each]) => `${value(name)}: ${value(each)}`);
	return print(list('{', members, '}'), style);
};

/** A value as the text of a JSON file, without unsafe characters. */
export const jsonFile = (value: object, spaces = 2): string =>
	`${safeJson(JSON.stringify(value, undefined, spaces))}\n`;
