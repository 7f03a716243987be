import type {Field} from '../../../response/index.js';
import type {PlannedAnswer, RequestInfo, Route} from '../../routing/plan.js';
import {plainText, reply} from '../../answers/reply.js';
import {fieldOf} from '../../request/echo.js';
import {withNumbers} from '../../request/numbers.js';
import {queryOf} from '../../request/query.js';
import {contentRange, rangeOf} from '../../request/range.js';
import {reads} from '../methods.js';

const most = 100 * 1024;

const type = 'application/octet-stream';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The same octets at each request: the alphabet over and over. */
const alphabet = (length: number): string => letters.repeat(Math.ceil(length / letters.length)).slice(0, length);

const answerTo = (request: RequestInfo, length: number): PlannedAnswer => {
	const fields: readonly Field[] = [
		['ETag', `"range${length}"`],
		['Accept-Ranges', 'bytes'],
	];
	if (length < 1 || length > most) {
		return reply({code: 404, type: plainText, content: `number of bytes must be in the range (0, ${most}]`, fields});
	}

	const range = rangeOf(request.method === 'GET' ? fieldOf(request, 'range') : undefined, length);
	const content = alphabet(length);
	if (range === undefined) {
		return reply({type, content, fields});
	}

	const ranged = [...fields, ['Content-Range', contentRange(range, length)] as const];
	return range === 'unsatisfiable'
		? reply({code: 416, fields: ranged})
		: reply({code: 206, type, content: content.slice(range.first, range.last + 1), fields: ranged});
};

const limits = {
	n: {least: 0, most: Number.MAX_SAFE_INTEGER},
	duration: {least: 0, most: 60, otherwise: 0, unit: 'seconds'},
	chunk_size: {least: 1, most, isCapped: true, otherwise: 10 * 1024},
} as const;

/** Octets of which a part can be asked for; 416 for one that is not there. */
export const rangeRoute: Route = {
	path: '/range/{n}',
	methods: reads,
	summary: 'so many octets, of which Range may ask for a part; ?duration= spreads them over seconds',
	plan: (request, parts) =>
		withNumbers({...queryOf(request), ...parts}, limits, ({n, duration}) => ({
			answer: answerTo(request, n),
			drip: duration * 1000,
		})),
};
