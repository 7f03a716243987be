export type {Cause, ContentRule, FieldRule, Level, Role, Specification, Status, StatusClass} from './status.js';
export {citation} from './citation.js';
export {registered} from './registered.js';
export {websocket} from './websocket.js';
export {findByCode, label, lookUp, ok, search, type LookUp, type Match} from './search.js';
