import {contentOf, type Response} from '../../response/index.js';
import {jsonText} from '../code/json.js';

/** What a gateway sends as content: one line of JSON where that fits, or the text as it stands. */
export type Payload = {readonly type: string; readonly text: string};

/**
 * The content of a response as the text that a configuration holds, or `undefined` for none.
 *
 * @param also a global pattern of what the language cannot write, which the strings of JSON then escape
 */
export const payloadOf = (response: Response, also?: RegExp): Payload | undefined => {
	const content = contentOf(response);
	return content.kind === 'none'
		? undefined
		: {type: content.type, text: content.kind === 'json' ? jsonText(content.value, also) : content.text};
};
