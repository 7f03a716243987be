import type {Framework} from '../../frameworks/index.js';
import type {Status} from '../../statuses/index.js';
import {atStart} from '../common/frame.js';
import type {State} from './state.js';

/** The state with another status; a live result and the scrolling belong to the old one. */
export const withStatus = (state: State, status: Status): State =>
	status === state.status
		? state
		: {
				...state,
				status,
				showsUnofficial: state.showsUnofficial || status.unofficial !== undefined,
				scroll: atStart,
				neighbour: 0,
				pasted: undefined,
				live: {kind: 'none'},
			};

/** The state with another framework. */
export const withFramework = (state: State, framework: Framework): State => ({...state, framework, scroll: atStart});
