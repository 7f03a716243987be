import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields, type App, type Refusals, type Writer} from '../writer.js';
import {call, chain, file, manifest, object, textExpression, value, type Expression} from './javascript.js';
import {byName} from './fields.js';
import {mocked} from './mocked.js';
import {httpTest} from './node-test.js';

/** What nock adds to no reply. */
const noLength: Field = ['Content-Length', '0'];

/** The fields that nock does not set by itself: it knows the type of an object, and no other. */
const fieldsOf = (response: Response, content: Content): readonly Field[] => [
	...(content.kind === 'none' || (content.type === 'application/json' && content.kind === 'json')
		? []
		: [['Content-Type', content.type] as const]),
	...(response.status === 205 ? [noLength] : []),
	...ownFields(response),
];

const contentExpression = (
	content: Content,
): {readonly above: readonly string[]; readonly expression: Expression | undefined} => {
	switch (content.kind) {
		case 'none':
			return {above: [], expression: undefined};
		case 'json':
			return {above: [], expression: value(content.value)};
		case 'text':
			return textExpression(content.text);
	}
};

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const fields = fieldsOf(response, content);
	const {above, expression} = contentExpression(content);
	const headers = object(byName(fields).map(([name, all]) => [name, value(all.length === 1 ? (all[0] ?? '') : all)]));
	const method = response.status === 100 ? 'post' : 'get';
	const reply = call('.reply', [
		String(response.status),
		...(expression === undefined && fields.length === 0 ? [] : [expression ?? '""']),
		...(fields.length === 0 ? [] : [headers]),
	]);
	return file([
		'import nock from "nock";',
		'',
		...above,
		...(response.status === 205 ? ['// Of a 205 without a length, node:http never sees the end.'] : []),
		...chain(`nock("${mocked.origin}")`, [`.${method}("${mocked.path}")`], reply),
	]);
};

const app = (response: Response): App => ({
	files: [
		{
			path: 'nock.test.js',
			content: httpTest(response, {imports: snippet(response).trimEnd().split('\n'), hooks: []}),
		},
		{path: 'package.json', content: manifest({nock: '^15.0.2'})},
	],
	install: 'npm install',
	start: 'node --test',
});

const no = (code: number): string =>
	`nock makes a Response of what it replies: with ${code} the request fails with RangeError: init["status"] must be in the range of 200 to 599.`;

const interim =
	'Mock the final response only, or ask a real server on 127.0.0.1 whose node:http calls res.writeEarlyHints() and the like.';

const refusals: Refusals = {
	100: {no: no(100), instead: interim},
	101: {no: no(101), instead: 'Let the client ask a real server on 127.0.0.1: new WebSocketServer({ port: 0 }) of ws.'},
	102: {no: no(102), instead: interim},
	103: {no: no(103), instead: interim},
	104: {no: no(104), instead: interim},
};

/** nock 15, which shows a response to node:http. */
export const nock: Writer = {snippet, app, refusals};
