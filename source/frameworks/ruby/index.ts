import {rails} from './rails.js';

/** What writes the code of the frameworks of Ruby, by id. */
export const ruby = {rails};
