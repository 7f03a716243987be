import type {NamedCalls} from './named-calls.js';

export const python: NamedCalls = {
	django: {103: 'send_early_hints(', 304: 'HttpResponseNotModified('},
	flask: {101: '@sock.route(', 103: 'send_early_hints('},
	fastapi: {101: '@app.websocket('},
	starlette: {101: 'WebSocketRoute('},
};
