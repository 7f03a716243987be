import {noEdit, type Exchange, type Request} from '../../source/curl/index.js';
import {verdict} from '../../source/curl/live.js';
import {respond} from '../../source/response/index.js';
import {plain} from '../../source/ui/common/lines.js';
import type {Size} from '../../source/ui/common/rect.js';
import {bindings, type ActionName} from '../../source/ui/keys/keymap.js';
import type {Press} from '../../source/ui/common/press.js';
import type {KeyEffects} from '../../source/ui/effects/key-effects.js';
import {handlePress} from '../../source/ui/input/handle-press.js';
import {createStore} from '../../source/ui/reducers/store.js';
import {reduce} from '../../source/ui/reducers/reduce.js';
import {centred} from '../../source/ui/reducers/settle.js';
import {screen} from '../../source/ui/screen/screen.js';
import {initialState, type Opening} from '../../source/ui/state/opening.js';
import type {CurlRun, Live, State} from '../../source/ui/state/state.js';
import {viewOf} from '../../source/ui/state/view.js';
import {writers} from '../frameworks/writers.js';
import {date, frameworkOf, statusOf} from '../grid/cell-for.js';

/** The state in which the program opens on a terminal of a size. */
export const opened = (size: Size, other: Partial<Opening> = {}): State =>
	centred(
		initialState({
			size,
			language: 'en',
			date,
			status: statusOf(417),
			framework: frameworkOf('flask'),
			writers,
			format: 'json',
			wholeApp: false,
			target: undefined,
			...other,
		}),
	);

/** The state after keys that do what these actions say. */
export const after = (state: State, ...actions: readonly ActionName[]): State =>
	actions.reduce((each, action) => {
		const [key = ''] = bindings.find((binding) => binding.action === action)?.keys ?? [];
		return reduce(each, {type: 'key', action, key, date});
	}, state);

/** The state after text was typed into a dialog. */
export const typed = (state: State, text: string): State =>
	[...text].reduce((each, character) => reduce(each, {type: 'dialog-key', key: character, text: character}), state);

/** The request of a run of 417 on the built-in server. */
export const request: Request = {method: 'GET', url: 'http://127.0.0.1:4170/status/417', fields: []};

/** A run of 417 on the built-in server that ended so. */
export const runOf = (exchange: Exchange, other: Partial<CurlRun> = {}): CurlRun => ({
	chosen: {status: statusOf(417), format: 'json', target: undefined, edit: noEdit},
	request,
	expected: respond(statusOf(417), statusOf(200), {format: 'json', date}),
	exchange,
	verdict: verdict(exchange, statusOf(417)),
	...other,
});

/** A live run that is over. */
export const done = (exchange: Exchange): Live => ({kind: 'done', run: runOf(exchange)});

/** The state after keys that type nothing in a dialog. */
export const pressed = (state: State, ...keys: readonly string[]): State =>
	keys.reduce((each, key) => reduce(each, {type: 'dialog-key', key, text: ''}), state);

/** A press of a key by its name; one of a single character types it. */
export const pressOf = (key: string): Press => ({key, text: [...key].length === 1 ? key : ''});

/** Keys with an effect outside the state have none. */
export const idle: KeyEffects = {perform: () => {}, submit: () => {}};

/** The state after keys as the program hears them, whatever is open. */
export const heard = (state: State, ...keys: readonly string[]): State => {
	const store = createStore(state);
	for (const key of keys) {
		handlePress(pressOf(key), store, idle, () => date);
	}

	return store.state();
};

/** The rows of the screen, as text. */
export const rowsOf = (state: State): readonly string[] => {
	const rows = Array.from({length: state.size.rows}, () => '');
	for (const {rect, lines} of screen(viewOf(state)).toSorted((a, b) => a.rect.x - b.rect.x)) {
		for (const [index, line] of lines.entries()) {
			rows[rect.y + index] = (rows[rect.y + index] ?? '') + plain(line);
		}
	}

	return rows;
};

/** The lines of the screen, block by block, so that text in a pane stands in one piece. */
export const linesOf = (state: State): readonly string[] =>
	screen(viewOf(state)).flatMap(({lines}) => lines.map((line) => plain(line)));
