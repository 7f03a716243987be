export {
	problemOf,
	readConfig,
	type Config,
	type ConfigValues,
	type ConfigProblem,
	type ConfigResult,
} from './config.js';
export {stateFolder, type HomeOptions} from './folders.js';
export {readState, writeState, type SavedState, type StateValues} from './state.js';
