import {contentOf, type Content, type Response} from '../../response/index.js';
import {call, entries, fieldEntries, hash, statement, text} from '../code/ruby.js';
import {heredocWord} from '../code/heredoc.js';
import {isUpgrade, withoutParameters} from '../response-parts.js';
import {puma, type RequestIdiom} from './puma.js';

/** What a program requires, a line each, with an empty line after. */
export const required = (names: readonly string[]): readonly string[] => [
	...names.map((name) => `require "${name}"`),
	...(names.length === 0 ? [] : ['']),
];

/** What the content needs of the standard library. */
export const librariesOf = (response: Response): readonly string[] =>
	!isUpgrade(response) && contentOf(response).kind === 'json' ? ['json'] : [];

/** The statement that has the content as its value. */
export const contentStatement = (content: Exclude<Content, {kind: 'none'}>, before = ''): readonly string[] => {
	if (content.kind === 'json') {
		return statement([before, hash(entries(content.value)), '.to_json']);
	}

	const {expression, lines} = text(content.text, heredocWord(withoutParameters(content.type)));
	return [`${before}${expression}`, ...lines];
};

/** What Rack calls the parts of a request that a response is made from. */
export const rackRequest = (read: string, fieldName: (name: string) => string = (name) => name): RequestIdiom => ({
	read,
	earlyHints: (fields) =>
		statement(
			call('env["rack.early_hints"]&.call', fieldEntries(fields.map(([name, value]) => [fieldName(name), value]))),
		),
});

/** A WebSocket that sends back what it gets, by the gem that takes the connection over from the server. */
export const websocket: readonly string[] = [
	'ws = Faye::WebSocket.new(env)',
	'ws.on(:message) { |event| ws.send(event.data) }',
	'ws.rack_response',
];

/** What {@link websocket} requires. */
export const websocketLibrary = 'faye/websocket';

/** The gems of an application, for its Gemfile, whose own comes last. */
export const gemsOf = (response: Response, own: string): readonly string[] => [
	...(isUpgrade(response) ? ['"faye-websocket", "~> 0.11"'] : []),
	puma,
	own,
];
