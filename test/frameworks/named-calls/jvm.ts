import {registered} from '../../../source/statuses/index.js';
import type {NamedCalls} from './named-calls.js';

const springMvc = {101: 'registerWebSocketHandlers('};

/** The constants of Micronaut that are not named as the status is now. */
const micronautNames: Readonly<Record<number, string>> = {
	208: 'ALREADY_IMPORTED',
	306: 'SWITCH_PROXY',
	413: 'REQUEST_ENTITY_TOO_LARGE',
	414: 'REQUEST_URI_TOO_LONG',
	416: 'REQUESTED_RANGE_NOT_SATISFIABLE',
	418: 'I_AM_A_TEAPOT',
	422: 'UNPROCESSABLE_ENTITY',
};

/** The constants of Ktor that are not named as the status is now. */
const ktorNames: Readonly<Record<number, string>> = {
	306: 'SwitchProxy',
	413: 'PayloadTooLarge',
	414: 'RequestURITooLong',
	416: 'RequestedRangeNotSatisfiable',
	422: 'UnprocessableEntity',
	431: 'RequestHeaderFieldTooLarge',
	505: 'VersionNotSupported',
};

/** The statuses that Ktor has no constant for. */
const ktorNumbers = new Set([208, 226, 418, 421, 428, 451, 508, 510, 511]);

const finals = registered.filter(({code}) => code > 200);

export const jvm: NamedCalls = {
	'spring-boot': springMvc,
	'spring-boot@3': springMvc,
	'spring-webflux': {101: 'implements WebSocketHandler'},
	javalin: {101: 'echo(WsConfig ws)'},
	quarkus: {101: '@WebSocket(path = "/")'},
	micronaut: {
		101: '@ServerWebSocket("/")',
		...Object.fromEntries(
			finals.map(({code, slug}) => [code, `HttpStatus.${micronautNames[code] ?? slug.toUpperCase()})`]),
		),
	},
	ktor: {
		101: 'webSocket("/")',
		...Object.fromEntries(
			finals.map(({code, phrase}) => [
				code,
				ktorNumbers.has(code)
					? `HttpStatusCode(${code}, `
					: `HttpStatusCode.${ktorNames[code] ?? phrase.replaceAll(/\W/g, '')}`,
			]),
		),
	},
};
