export type {App, AppFile, Framework, Language, Support} from './framework.js';
export {frameworks, findFramework} from './registry.js';
