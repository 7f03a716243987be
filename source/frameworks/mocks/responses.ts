import {contentOf, type Response} from '../../response/index.js';
import {block, group, ifBreak, indent, line, softline, type Doc} from '../code/doc.js';
import {argumentFor, call, keyword, pythonModule} from '../code/python.js';
import {literals} from '../literal.js';
import {pythonApp} from '../python/app.js';
import {headersArgument, statusArgument, typeArgument} from '../python/arguments.js';
import {ownFields, textIsPlain} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {isRedirect} from './redirect.js';
import {mocked} from './mocked.js';

const string = literals.python;

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content);
	return pythonModule(
		[['import pytest', 'import responses'], above],
		[
			'@pytest.fixture',
			block('def api():', [
				block('with responses.RequestsMock() as mock:', [
					call(`mock.${response.status === 100 ? 'post' : 'get'}`, [
						string(mocked.url),
						...argument.map((each) => keyword(content.kind === 'json' ? 'json' : 'body', each)),
						...statusArgument('status', response),
						...headersArgument(ownFields(response)),
						...typeArgument(content, textIsPlain),
					]),
					'yield mock',
				]),
			]),
		],
	);
};

/** A comparison in the layout of black: a long one in parentheses, and broken at its operator where it has to be. */
const assertEqual = (left: string, right: string): Doc =>
	group(['assert ', ifBreak('('), indent([softline, group([left, line, '== ', right])]), softline, ifBreak(')')]);

const test = (response: Response): string =>
	pythonModule(
		[['import requests']],
		[
			block(`def test_client_sees_${response.status}(api):`, [
				`response = requests.get(${[string(mocked.url), ...(isRedirect(response) ? ['allow_redirects=False'] : [])].join(', ')})`,
				assertEqual('response.status_code', String(response.status)),
				...ownFields(response)
					.slice(0, 1)
					.map(([name, text]) => assertEqual(`response.headers[${string(name)}]`, string(text))),
			]),
		],
	);

const app = (response: Response): App =>
	pythonApp({
		path: 'conftest.py',
		code: snippet(response),
		packages: ['pytest==9.*', 'requests==2.*', 'responses==0.26.*'],
		others: [{path: 'test_api.py', content: test(response)}],
		start: 'pytest',
	});

const no = (code: number): string =>
	`A request gets one response: requests takes the ${code} for the final one, and fails with ChunkedEncodingError (“Response may not contain content”) if it has some.`;

const instead =
	'Mock the final response: with a real server too, code that uses requests never sees the interim ones before it.';

const refusals: Refusals = {
	100: {no: no(100), instead},
	101: {
		no: 'requests takes a 101 for the final response, and behind that of a mock is no connection to go on with.',
		instead: 'Let the client of the WebSocket ask a real server on 127.0.0.1, such as one of the websockets package.',
	},
	102: {no: no(102), instead},
	103: {no: no(103), instead},
	104: {no: no(104), instead},
};

/** responses 0.26, in a fixture of pytest, which shows a response to requests. */
export const responses: Writer = {snippet, app, refusals};
