import {noEdit} from '../../curl/index.js';
import {atStart} from '../common/frame.js';
import {noDialog} from './dialog.js';
import type {State} from './state.js';

/** What the program opens with; the rest of the state follows from it. */
export type Opening = Pick<
	State,
	'size' | 'language' | 'date' | 'status' | 'framework' | 'writers' | 'format' | 'wholeApp' | 'target'
> &
	Partial<Pick<State, 'allowedHosts' | 'favourites' | 'notice' | 'edit'>>;

/** The state in which the program opens. */
export const initialState = (opening: Opening): State => ({
	server: {kind: 'starting'},
	favourites: [],
	allowedHosts: [],
	focus: 'list',
	shown: 'code',
	zoomed: false,
	showsUnofficial: opening.status.unofficial !== undefined,
	listTop: 0,
	scroll: atStart,
	dialog: noDialog,
	decided: [],
	neighbour: 0,
	pasted: undefined,
	live: {kind: 'none'},
	history: [],
	contentView: 'pretty',
	edit: noEdit,
	notice: undefined,
	...opening,
});
