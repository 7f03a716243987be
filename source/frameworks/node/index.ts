import {express} from './express.js';

/** What writes the code of the frameworks of Node.js, by id. */
export const node = {express};
