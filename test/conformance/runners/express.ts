import {expressRunner} from '../node/express-runner.js';

/** Express 5. */
export const runner = expressRunner('express', 5);
