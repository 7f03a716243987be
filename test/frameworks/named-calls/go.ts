import type {NamedCalls} from './named-calls.js';

const handshake = 'websocket.Accept(';

export const go: NamedCalls = {
	go: {101: handshake},
	gin: {101: handshake},
	echo: {101: handshake},
	fiber: {101: 'websocket.New(', 103: 'c.SendEarlyHints('},
	chi: {101: handshake},
};
