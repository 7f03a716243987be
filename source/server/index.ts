export type {LogLine} from './request-handler.js';
export {startServer, type RunningServer, type ServerOptions, type Started} from './start.js';
