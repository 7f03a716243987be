export {loadWriters, type Writers} from './load.js';
export {findFramework, frameworks, type Framework, type FrameworkId, type Language} from './registry.js';
export {verified, verifiedOf, type Verified, type VerifiedCell} from './verified.js';
export type {App, AppFile, Refusal, Refusals, Writer} from './writer.js';
