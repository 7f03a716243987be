import type {NamedCalls} from './named-calls.js';

export const jvm: NamedCalls = {
	'spring-boot': {101: 'registerWebSocketHandlers('},
};
