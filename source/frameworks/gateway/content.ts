import {safeJson, unicodeEscape} from '../../characters.js';
import {contentOf, type Content, type Json, type Response} from '../../response/index.js';

/** What a gateway sends as content: one line of JSON where that fits, or the text as it stands. */
export type Payload = {readonly type: string; readonly text: string};

/** How wide a line of JSON may be before it becomes several. */
const widest = 84;

/** A value as JSON in which neither unsafe characters nor those that `also` names stand as they are. */
const jsonValue = (value: Json, also: RegExp): string =>
	safeJson(JSON.stringify(value)).replaceAll(also, unicodeEscape);

const jsonText = (value: Readonly<Record<string, Json>>, also: RegExp): string => {
	const members = Object.entries(value).map(([name, each]) => `${jsonValue(name, also)}: ${jsonValue(each, also)}`);
	const line = `{${members.join(', ')}}`;
	return line.length <= widest ? line : `{\n${members.map((each) => `  ${each}`).join(',\n')}\n}`;
};

const none = /(?!)/g;

const payload = (content: Exclude<Content, {readonly kind: 'none'}>, also: RegExp): Payload => ({
	type: content.type,
	text: content.kind === 'json' ? jsonText(content.value, also) : content.text,
});

/**
 * The content of a response as the text that a configuration holds, or `undefined` for none.
 *
 * @param also a global pattern of what the language cannot write, which the strings of JSON then escape
 */
export const payloadOf = (response: Response, also = none): Payload | undefined => {
	const content = contentOf(response);
	return content.kind === 'none' ? undefined : payload(content, also);
};

/** Lines one block deeper. */
export const indented = (lines: readonly string[], by: string): readonly string[] =>
	lines.map((line) => (line === '' ? line : `${by}${line}`));
