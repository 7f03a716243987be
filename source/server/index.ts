export {startServer, type LogLine, type RunningServer, type ServerOptions, type Started} from './start.js';
