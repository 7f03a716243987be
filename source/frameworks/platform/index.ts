import {cloudflareWorkers} from './cloudflare-workers.js';

/** What writes the code of platforms that run handlers, by id. */
export const platform = {'cloudflare-workers': cloudflareWorkers};
