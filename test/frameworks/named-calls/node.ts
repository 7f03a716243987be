import type {NamedCalls} from './named-calls.js';

export const node: NamedCalls = {
	express: {101: 'new WebSocketServer(', 102: 'res.writeProcessing(', 103: 'res.writeEarlyHints('},
};
