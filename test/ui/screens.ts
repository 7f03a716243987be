import type {Exchange} from '../../source/curl/index.js';
import {verdict} from '../../source/curl/live.js';
import {parseTarget} from '../../source/curl/index.js';
import {respond} from '../../source/response/index.js';
import {ok} from '../../source/statuses/index.js';
import {painter} from '../../source/ui/common/painter.js';
import {theme} from '../../source/ui/common/theme.js';
import {firstPaint} from '../../source/ui/screen/first-paint.js';
import type {Size} from '../../source/ui/common/rect.js';
import {reduce} from '../../source/ui/reducers/reduce.js';
import type {Opening} from '../../source/ui/state/opening.js';
import type {State} from '../../source/ui/state/state.js';
import {svg} from '../../scripts/svg.js';
import {date, frameworkOf, statusOf} from '../grid/cell-for.js';
import {draw} from '../pty/emulator.js';
import {after, opened} from './opened.js';

const wide: Size = {columns: 120, rows: 36};
const medium: Size = {columns: 80, rows: 24};
const small: Size = {columns: 40, rows: 12};

/** The state in which the program opens, with its server ready. */
const openedOn = (size: Size, code: number, framework: string, other: Partial<Opening> = {}): State =>
	reduce(opened(size, {status: statusOf(code), framework: frameworkOf(framework), ...other}), {
		type: 'server',
		server: {kind: 'ready', url: 'http://127.0.0.1:4170'},
	});

/** What an API answered that forgot the field that a 401 must have. */
const forgetful: Exchange = {
	kind: 'answered',
	response: {
		status: 401,
		phrase: 'Unauthorized',
		fields: [
			['Server', 'nginx/1.22.1'],
			['Date', 'Mon, 23 Nov 2026 12:00:00 GMT'],
			['Content-Type', 'text/html; charset=utf-8'],
			['Content-Length', '58'],
		],
		content: new TextEncoder().encode('{"error":"unauthorized","message":"The token has expired"}'),
	},
	httpVersion: '1.1',
	timings: {redirect: 0, dns: 1.2, connect: 3.4, tls: 14.8, firstByte: 42.6, total: 43.9},
	contentLength: 58,
	truncated: false,
};

const live = (): State => {
	const parsed = parseTarget('https://api.example.com/orders/{code}');
	const state = openedOn(wide, 401, 'express', {
		...(parsed.ok && {target: parsed.target}),
		allowedHosts: ['api.example.com'],
	});
	const {status, format, target, edit} = state;
	return reduce(state, {
		type: 'live',
		live: {
			kind: 'done',
			run: {
				chosen: {status, format, target, edit},
				request: {method: 'GET', url: 'https://api.example.com/orders/401', fields: []},
				expected: respond(status, ok, {format, date}),
				exchange: forgetful,
				verdict: verdict(forgetful, status),
			},
		},
	});
};

/** The pictures, by what they show. */
const shown: Readonly<Record<string, State>> = {
	wide: openedOn(wide, 417, 'fastapi'),
	medium: openedOn(medium, 429, 'express'),
	small: openedOn(small, 503, 'go'),
	live: live(),
	about: after(openedOn(wide, 429, 'flask'), 'about'),
	help: after(openedOn(wide, 417, 'fastapi'), 'help'),
};

const paint = painter(theme, {colors: true, links: false});

/** The folder of the pictures. */
export const screenFolder = new URL('screens/', import.meta.url);

/** Every picture as SVG, by the name of its file. */
export const screens = async (): Promise<ReadonlyMap<string, string>> =>
	new Map(
		await Promise.all(
			Object.entries(shown).map(
				async ([name, state]) =>
					[`${name}.svg`, svg(await draw(firstPaint(state, paint), state.size), `status-tui: ${name}`)] as const,
			),
		),
	);
