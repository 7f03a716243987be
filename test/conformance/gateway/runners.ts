import type {Runners} from '../runner.js';

/** The runners of gateways. */
export const gateway: Runners = {};
