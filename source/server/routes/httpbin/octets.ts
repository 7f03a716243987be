import type {Route} from '../../plan.js';
import {chunkedReply, reply} from '../../reply.js';
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
	plan: (asked, parts, {random}) =>
		withNumbers(parts, count, ({n}) => ({
			answer: reply({type, content: randomOctets(n, queryOf(asked)['seed'] ?? random())}),
		})),
};

const streamBytes: Route = {
	path: '/stream-bytes/{n}',
	methods: reads,
	summary: 'the same in chunks of ?chunk_size=10240',
	plan: (asked, parts, {random}) =>
		withNumbers({...queryOf(asked), ...parts}, {...count, ...pieces}, ({n, chunk_size}) => {
			const octets = randomOctets(n, queryOf(asked)['seed'] ?? random());
			return {answer: chunkedReply(asked, piecesOf(octets, chunk_size), {type})};
		}),
};

const stream: Route = {
	path: '/stream/{n}',
	methods: reads,
	summary: 'the request as so many lines of JSON in chunks, at most 100',
	plan: (asked, parts, context) =>
		withNumbers(parts, {n: {least: 0, most: 100, isCapped: true}}, ({n}) => {
			const shown = shownHead(asked, context);
			const lines = Array.from({length: n}, (_, id) => `${JSON.stringify({...shown, id})}\n`);
			return {answer: chunkedReply(asked, lines, {type: 'application/json'})};
		}),
};

/** Routes that give a wanted number of octets. */
export const octets: readonly Route[] = [bytes, streamBytes, stream, rangeRoute];
