import {msw} from './msw.js';

/** What writes the code of test doubles, by id. */
export const double = {msw};
