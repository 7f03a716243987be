export {copy, type Copied, type FailedAttempt} from './copy.js';
export type {ClipboardPlace, Via} from './route.js';
