import {loadWriters} from '../frameworks/index.js';
import {cellOf, expectedServer, type Cell} from '../grid/index.js';
import type {Program} from './program.js';
import type {CompleteChoice} from './select.js';

/** The cell that was chosen, as it is now. */
export const cellFor = async (chosen: CompleteChoice, program: Program, serverUrl = expectedServer): Promise<Cell> =>
	cellOf({...chosen, writers: await loadWriters(chosen.framework), date: program.now(), serverUrl});
