import type {NamedCalls} from './named-calls.js';

const springMvc = {101: 'registerWebSocketHandlers('};

export const jvm: NamedCalls = {
	'spring-boot': springMvc,
	'spring-boot@3': springMvc,
	'spring-webflux': {101: 'implements WebSocketHandler'},
};
