import {expressRunner} from './express-runner.js';

/** Express 5. */
export const runner = expressRunner('express', 5);
