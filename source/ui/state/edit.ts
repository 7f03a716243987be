import type {RequestEdit} from '../../curl/index.js';
import type {State} from './state.js';

/** The state with another request; what an earlier one got is no answer to it. */
export const withEdit = (state: State, edit: RequestEdit): State => ({...state, edit, live: {kind: 'none'}});
