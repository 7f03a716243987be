export {copy, type Copied, type Passed} from './copy.js';
export type {Place, Via} from './route.js';
export type {Ran, Run} from './run.js';
