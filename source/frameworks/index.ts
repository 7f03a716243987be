export {loadWriters, type Writers} from './load.js';
export {
	everyVersion,
	findFramework,
	frameworks,
	titleOf,
	versionsOf,
	type Framework,
	type FrameworkId,
} from './registry.js';
export type {Family, Language} from './row.js';
export {
	countOf,
	isValidated,
	schemaOf,
	verified,
	verifiedOf,
	type Ran,
	type Validated,
	type Verified,
	type VerifiedCell,
} from './verified.js';
export type {App, AppFile, Refusal, Refusals, Writer} from './writer.js';
