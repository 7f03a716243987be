import {expressRunner} from '../node/express-runner.js';

/** Express 4. */
export const runner = expressRunner('express@4', 4);
