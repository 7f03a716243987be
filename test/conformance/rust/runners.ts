import type {Runners} from '../runner.js';

/** The runners of Rust. */
export const rust: Runners = {};
