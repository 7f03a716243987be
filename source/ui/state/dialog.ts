import type {RequestEdit} from '../../curl/index.js';
import type {Framework} from '../../frameworks/index.js';
import type {Failure} from '../../i18n/failures/index.js';
import type {Match, Status} from '../../statuses/index.js';
import type {YesOrNo} from '../../statuses/decide.js';
import type {TextField} from '../common/text-field.js';

/** What covers the preview or takes the keys, if anything does. */
export type Dialog =
	| {readonly kind: 'none'}
	| {
			readonly kind: 'find';
			readonly typed: TextField;
			readonly matches: readonly Match[];
			readonly index: number;
			/** Where Esc goes back to. */
			readonly origin: Status;
	  }
	| {
			readonly kind: 'frameworks';
			readonly typed: TextField;
			readonly matches: readonly Framework[];
			readonly index: number;
			readonly origin: Framework;
	  }
	| {readonly kind: 'prompt'; readonly purpose: 'target' | 'folder'; readonly typed: TextField; readonly error?: string}
	| {
			/** Which method the request has. */
			readonly kind: 'method';
			readonly index: number;
			/** What Esc goes back to. */
			readonly origin: RequestEdit;
	  }
	| {
			/** Which fields and content it has. */
			readonly kind: 'request';
			/** A line for each field, an empty one for one more, and last the content. */
			readonly rows: readonly TextField[];
			readonly index: number;
			readonly origin: RequestEdit;
			readonly error?: Failure;
	  }
	/** The last runs, one of them chosen. */
	| {readonly kind: 'history'; readonly index: number}
	| {
			/** Which status to send, by yes and no. */
			readonly kind: 'decide';
			readonly answers: readonly YesOrNo[];
			/** Which answer Enter gives. */
			readonly index: number;
	  }
	/** Whether a request may go to a host that is not this machine. */
	| {readonly kind: 'confirm'; readonly method: string; readonly host: string}
	| {readonly kind: 'help'; readonly top: number; readonly filter?: TextField};

/** The dialog of a kind. */
export type DialogOf<K extends Dialog['kind']> = Extract<Dialog, {kind: K}>;

/** No dialog. */
export const noDialog: Dialog = {kind: 'none'};
