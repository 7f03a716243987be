import type {NamedCalls} from './named-calls.js';

export const go: NamedCalls = {
	go: {101: 'websocket.Accept('},
};
