import {awsLambda} from './aws-lambda.js';
import {bun} from './bun.js';
import {cloudflareWorkers} from './cloudflare-workers.js';
import {deno} from './deno.js';

/** What writes the code of platforms that run handlers, by id. */
export const platform = {'cloudflare-workers': cloudflareWorkers, 'aws-lambda': awsLambda, deno, bun};
