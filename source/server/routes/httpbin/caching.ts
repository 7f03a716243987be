import {refusal} from '../../answers/refusal.js';
import type {PlannedAnswer, RequestInfo, RouteContext, Route} from '../../routing/plan.js';
import {jsonReply, reply} from '../../answers/reply.js';
import {fieldOf} from '../../request/echo.js';
import {imfFixdate, type Field} from '../../../response/index.js';
import {withNumbers} from '../../request/numbers.js';
import {includesTag} from '../../request/entity-tags.js';
import {reads} from '../methods.js';
import {shownHead} from './inspection.js';

const shown = (request: RequestInfo, context: RouteContext, fields: readonly Field[]): PlannedAnswer =>
	jsonReply(shownHead(request, context), {fields});

const cache: Route = {
	path: '/cache',
	methods: reads,
	summary: '304 to any If-None-Match or If-Modified-Since, else the request as JSON',
	plan: (request, _parts, context) => {
		const isConditional = ['if-modified-since', 'if-none-match'].some((name) => request.fields[name] !== undefined);
		const tag = Math.floor(context.random() * 2 ** 48)
			.toString(16)
			.padStart(12, '0');
		return {
			answer: isConditional
				? reply({code: 304})
				: shown(request, context, [
						['Last-Modified', imfFixdate(context.now())],
						['ETag', `"${tag}"`],
					]),
		};
	},
};

const cacheFor: Route = {
	path: '/cache/{seconds}',
	methods: reads,
	summary: 'the request as JSON, fresh for so many seconds',
	plan: (request, parts, context) =>
		withNumbers(parts, {seconds: {least: 0, most: 2 ** 31}}, ({seconds}) => ({
			answer: shown(request, context, [['Cache-Control', `public, max-age=${seconds}`]]),
		})),
};

/** What an entity tag is made of between its quotes (RFC 9110 §8.8.3). */
const tagForm = /^[\u0021\u0023-\u007E]+$/;

const etagAnswer = (request: RequestInfo, tag: string, context: RouteContext): PlannedAnswer => {
	const [noneMatch, match] = [fieldOf(request, 'if-none-match'), fieldOf(request, 'if-match')];
	const field: Field = ['ETag', `"${tag}"`];
	if (noneMatch !== undefined) {
		return includesTag(noneMatch, tag) ? reply({code: 304, fields: [field]}) : shown(request, context, [field]);
	}

	return match === undefined || includesTag(match, tag) ? shown(request, context, [field]) : reply({code: 412});
};

const etag: Route = {
	path: '/etag/{etag}',
	methods: reads,
	summary: '304 or 412 where If-None-Match or If-Match has it so, else the request as JSON',
	plan: (request, {etag: tag = ''}, context) => ({
		answer: tagForm.test(tag)
			? etagAnswer(request, tag, context)
			: refusal(400, 'An entity tag has visible ASCII characters and no quotes (RFC 9110 §8.8.3).'),
	}),
};

/** Routes for caches and conditional requests. */
export const caching: readonly Route[] = [cache, cacheFor, etag];
