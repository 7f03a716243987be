export {copy, type Copied, type FailedAttempt} from './copy.js';
export {copyable, type Kind} from './copyable.js';
export type {ClipboardPlace, Via} from './route.js';
