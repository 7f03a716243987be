export {loadWriters, type Writers} from './load.js';
export {findFramework, frameworks, type Framework, type FrameworkId} from './registry.js';
export type {Language} from './row.js';
export {verified, verifiedOf, type Verified, type VerifiedCell} from './verified.js';
export type {App, AppFile, Refusal, Refusals, Writer} from './writer.js';
