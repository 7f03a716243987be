import type {NamedCalls} from './named-calls.js';

/** An exception of Django REST framework where it can carry the content, else the constant. */
const exceptionOr = (name: string, code: number): readonly string[] => [`raise ${name}(`, `status.HTTP_${code}_`];

export const python: NamedCalls = {
	django: {103: 'send_early_hints(', 304: 'HttpResponseNotModified('},
	'django-rest-framework': {
		103: 'send_early_hints(',
		400: exceptionOr('ParseError', 400),
		403: exceptionOr('PermissionDenied', 403),
		404: exceptionOr('NotFound', 404),
		405: exceptionOr('MethodNotAllowed', 405),
		406: exceptionOr('NotAcceptable', 406),
		500: exceptionOr('APIException', 500),
	},
	flask: {101: '@sock.route(', 103: 'send_early_hints('},
	fastapi: {101: '@app.websocket('},
	starlette: {101: 'WebSocketRoute('},
	aiohttp: {101: 'web.WebSocketResponse('},
	tornado: {101: 'tornado.websocket.WebSocketHandler'},
	litestar: {101: '@websocket_listener('},
	sanic: {101: '@app.websocket(', 204: 'return empty()'},
};
