import {loadAllWriters} from '../../source/frameworks/load.js';

/** What writes the code of every framework, by id. */
export const writers = await loadAllWriters();
