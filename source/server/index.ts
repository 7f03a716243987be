export type {LogLine} from './serve.js';
export {startServer, type RunningServer, type ServerOptions, type Started} from './start.js';
