export {problemOf, readConfig, type Config, type ConfigChoices, type ConfigProblem, type ReadConfig} from './config.js';
export {stateFolder, type Place} from './folders.js';
export {readState, writeState, type State, type StateChoices} from './state.js';
