import type {NamedCalls} from './named-calls.js';

const handshake = 'Faye::WebSocket.new(';
const hints = 'env["rack.early_hints"]';

export const ruby: NamedCalls = {
	rails: {101: 'config.action_cable', 103: 'request.send_early_hints('},
	sinatra: {101: handshake, 103: hints},
	rack: {101: handshake, 103: hints},
};
