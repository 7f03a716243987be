export type {Family, FrameworkId} from './families.js';
export {loadAllWriters, loadWriters, type Writers} from './load.js';
export {everyVersion, findFramework, frameworks, titleOf, versionsOf, type Framework} from './registry.js';
export type {CodeLanguage} from './row.js';
export {isValidated, type Verified} from './summary.js';
export {verified} from './verified-data.js';
export {schemaOf, verifiedOf, versionSeen, type VerifiedCell} from './verified.js';
export type {App, AppFile, Refusal, Refusals, Writer} from './writer.js';
