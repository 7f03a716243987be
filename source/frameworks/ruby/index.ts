import {rack} from './rack.js';
import {rails} from './rails.js';
import {sinatra} from './sinatra.js';

/** What writes the code of the frameworks of Ruby, by id. */
export const ruby = {rails, sinatra, rack};
