import type {NamedCalls} from './named-calls.js';

export const rust: NamedCalls = {
	axum: {101: 'WebSocketUpgrade'},
	'actix-web': {101: 'actix_ws::handle(', 505: 'HttpResponse::VersionNotSupported()'},
	rocket: {101: 'rocket_ws::'},
};
