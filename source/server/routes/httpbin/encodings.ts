import type * as Zlib from 'node:zlib';
import type {Route} from '../../routing/plan.js';
import {reply} from '../../answers/reply.js';
import {clientOf, headersOf} from '../../request/echo.js';
import {reads} from '../methods.js';

type Encode = (zlib: typeof Zlib, text: string) => Uint8Array;

const route = (path: string, coding: string, mark: string, encode: Encode): Route => ({
	path,
	methods: reads,
	summary: `the request as JSON in the coding ${coding}, asked for or not`,
	async plan(request) {
		const shown = {[mark]: true, headers: headersOf(request), method: request.method, origin: clientOf(request)};
		const content = encode(await import('node:zlib'), `${JSON.stringify(shown, undefined, 2)}\n`);
		return {answer: reply({type: 'application/json', content, fields: [['Content-Encoding', coding]]})};
	},
});

const brotli: Encode = ({brotliCompressSync, constants}, text) =>
	brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MIN_QUALITY}});

/** Routes with a content coding (RFC 9110 §8.4.1); `deflate` is the zlib format, as specified. */
export const encodings: readonly Route[] = [
	route('/gzip', 'gzip', 'gzipped', ({gzipSync}, text) => gzipSync(text)),
	route('/deflate', 'deflate', 'deflated', ({deflateSync}, text) => deflateSync(text)),
	route('/brotli', 'br', 'brotli', brotli),
];
