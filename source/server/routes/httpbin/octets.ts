import type {Route} from '../../routing/plan.js';
import {chunkedReply, reply} from '../../answers/reply.js';
import {withNumbers} from '../../request/numbers.js';
import {queryOf} from '../../request/query.js';
import {piecesOf, randomOctets} from '../../request/random.js';
import {reads} from '../methods.js';
import {shownHead} from './inspection.js';
import {rangeRoute} from './range.js';

const type = 'application/octet-stream';

/** The most octets that httpbin gives. */
export const most = 100 * 1024;

const count = {n: {least: 0, most, isCapped: true}} as const;

const pieces = {chunk_size: {least: 1, most, isCapped: true, otherwise: 10 * 1024}} as const;

const bytes: Route = {
	path: '/bytes/{n}',
	methods: reads,
	summary: 'so many octets of chance, at most 102400; ?seed= repeats them',
	plan: (request, parts, {random}) =>
		withNumbers(parts, count, ({n}) => ({
			answer: reply({type, content: randomOctets(n, queryOf(request)['seed'] ?? random())}),
		})),
};

const streamBytes: Route = {
	path: '/stream-bytes/{n}',
	methods: reads,
	summary: 'the same in chunks of ?chunk_size=10240',
	plan: (request, parts, {random}) =>
		withNumbers({...queryOf(request), ...parts}, {...count, ...pieces}, ({n, chunk_size}) => {
			const octets = randomOctets(n, queryOf(request)['seed'] ?? random());
			return {answer: chunkedReply(request, piecesOf(octets, chunk_size), {type})};
		}),
};

const stream: Route = {
	path: '/stream/{n}',
	methods: reads,
	summary: 'the request as so many lines of JSON in chunks, at most 100',
	plan: (request, parts, context) =>
		withNumbers(parts, {n: {least: 0, most: 100, isCapped: true}}, ({n}) => {
			const shown = shownHead(request, context);
			const lines = Array.from({length: n}, (_, id) => `${JSON.stringify({...shown, id})}\n`);
			return {answer: chunkedReply(request, lines, {type: 'application/json'})};
		}),
};

/** Routes that give a wanted number of octets. */
export const octets: readonly Route[] = [bytes, streamBytes, stream, rangeRoute];
