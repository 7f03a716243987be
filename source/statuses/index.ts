export type {
	RequiredRequest as Cause,
	ContentRule,
	FieldRule,
	Level,
	RangeFrom,
	Role,
	Specification,
	Status,
	StatusClass,
} from './status.js';
export {citation} from './citation.js';
export {registered} from './registered.js';
export {allStatuses, closesInstead, findAnyByCode, receivedOf, unregistered} from './unregistered.js';
export {websocket} from './websocket.js';
export {findByCode, label, lookUp, ok} from './lookup.js';
export type {Match} from './search.js';
