import type {Target} from '../../curl/index.js';
import type {Size} from '../common/rect.js';
import type {PaneId} from '../drawing/layout.js';
import type {ActionName} from '../keys/keymap.js';
import type {CurlRun, Live, Notice, ServerState} from '../state/state.js';

/** What can happen to the state. */
export type Action =
	/** A key of the key table; `date` is when it was pressed. */
	| {readonly type: 'key'; readonly action: ActionName; readonly key: string; readonly date?: Date}
	/** A key, or a paste, in a dialog. */
	| {readonly type: 'dialog-key'; readonly key: string; readonly text: string}
	/** A row of the list was pointed at, counted from the first of all. */
	| {readonly type: 'choose'; readonly row: number}
	| {readonly type: 'focus'; readonly pane: PaneId}
	| {readonly type: 'scroll'; readonly lines: number}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'server'; readonly server: ServerState}
	| {readonly type: 'live'; readonly live: Live}
	/** A run of the history is shown again. */
	| {readonly type: 'recall'; readonly run: CurlRun}
	| {readonly type: 'target'; readonly target: Target | undefined}
	/** What was typed at a prompt cannot be used. */
	| {readonly type: 'prompt-error'; readonly error: string}
	/** A request would go to a host that is not this machine. */
	| {readonly type: 'confirm'; readonly method: string; readonly host: string}
	| {readonly type: 'allow'; readonly host: string}
	| {readonly type: 'close'}
	| {readonly type: 'notice'; readonly notice: Notice | undefined};
