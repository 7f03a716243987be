import type {Runners} from '../runner.js';

/** The runners of PHP. */
export const php: Runners = {};
