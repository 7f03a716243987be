export type {App, AppFile, Framework, Language, Support} from './framework.js';
export {frameworks, findFramework} from './registry.js';
export {verified, verifiedOf, type Verified, type VerifiedCell} from './verified.js';
