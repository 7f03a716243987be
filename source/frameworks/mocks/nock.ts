import {contentOf, type Response} from '../../response/index.js';
import {broken, chain, hardline, indent, type Doc} from '../code/doc.js';
import {argumentFor, call, isObject, javascriptFile, javascriptLines, object, value} from '../code/javascript.js';
import {byName, ownFields, typeField} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {mocked} from './mocked.js';
import {httpTest, manifest} from './node-test.js';

const opensObject = (line: string | undefined): boolean => line?.endsWith('{') === true;

/** Whether an object takes more than a line of its own, as an argument of a call on a line of its own. */
const isWide = (doc: Doc): boolean => isObject(doc) && javascriptLines(indent([hardline, doc, ','], 2)).length > 2;

/**
 * A chain of calls that prettier leaves as it is: on one line, or a call a line; but where that breaks an object, the
 * calls stay on one line, and an object a property a line stays so.
 */
const statement = (subject: string, get: string, values: readonly Doc[]): readonly string[] => {
	const aCallALine = javascriptLines([chain(subject, [get, call('.reply', values)]), ';']);
	if (!aCallALine.some(opensObject)) {
		return aCallALine;
	}

	const isHugged = !isObject(values.at(-2));
	const wide = values.map((each, index) =>
		(isHugged && index === values.length - 1) || isWide(each) ? broken(each) : each,
	);
	const onOneLine = javascriptLines([subject, get, call('.reply', wide), ';']);
	return isHugged && !opensObject(onOneLine[0]) ? aCallALine : onOneLine;
};

const statements = (response: Response): readonly Doc[] => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content, value);
	const fields = byName([
		...typeField(content, {json: 'application/json', text: ''}),
		...(response.status === 205 ? [['Content-Length', '0'] as const] : []),
		...ownFields(response),
	]);
	const headers = object(
		fields.map(([name, values]) => [name, value(values.length === 1 ? (values[0] ?? '') : values)]),
	);
	return [
		'import nock from "nock";',
		'',
		...above,
		...(response.status === 205 ? ['// Of a 205 without a length, node:http never sees the end.'] : []),
		...statement(`nock("${mocked.origin}")`, `.${response.status === 100 ? 'post' : 'get'}("${mocked.path}")`, [
			String(response.status),
			...(argument.length === 0 && fields.length > 0 ? ['""'] : argument),
			...(fields.length === 0 ? [] : [headers]),
		]),
	];
};

const snippet = (response: Response): string => javascriptFile(statements(response));

const app = (response: Response): App => ({
	files: [
		{path: 'nock.test.js', content: httpTest(response, {imports: statements(response), hooks: []})},
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
