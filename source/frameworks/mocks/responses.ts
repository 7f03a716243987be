import {contentOf, type Content, type Response} from '../../response/index.js';
import {ownFields, type App, type Refusals, type Writer} from '../writer.js';
import {isRedirect} from './fields.js';
import {literals} from '../literal.js';
import {mocked} from './mocked.js';
import {
	call,
	contentArgument,
	fieldDict,
	fieldList,
	hasRepeats,
	install,
	keyword,
	pythonModule,
	statement,
	lineWidth,
	type Expression,
} from '../python/python.js';

const string = literals.python;

/** The media types that responses gives to JSON and to a string by itself. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {
	none: '',
	json: 'application/json',
	text: 'text/plain; charset=utf-8',
};

const contentType = (content: Content): readonly Expression[] =>
	content.kind === 'none' || content.type === ownTypes[content.kind]
		? []
		: [keyword('content_type', string(content.type))];

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const argument = contentArgument(content);
	const fields = ownFields(response);
	const mock = call(`mock.${response.status === 100 ? 'post' : 'get'}`, [
		string(mocked.url),
		...(argument === undefined ? [] : [keyword(content.kind === 'json' ? 'json' : 'body', argument.expression)]),
		...(response.status === 200 ? [] : [keyword('status', String(response.status))]),
		...(fields.length === 0 ? [] : [keyword('headers', hasRepeats(fields) ? fieldList(fields) : fieldDict(fields))]),
		...contentType(content),
	]);
	return pythonModule(
		[['import pytest', 'import responses'], argument?.constants ?? []],
		[
			'@pytest.fixture',
			'def api():',
			'    with responses.RequestsMock() as mock:',
			...statement(mock, 2),
			'        yield mock',
		],
	);
};

/** A comparison in the layout of black: a long one in parentheses, and broken at its operator where it has to be. */
const assertEqual = (left: string, right: string): readonly string[] => {
	const equal = `${left} == ${right}`;
	if (`    assert ${equal}`.length <= lineWidth) {
		return [`    assert ${equal}`];
	}

	const lines = `        ${equal}`.length <= lineWidth ? [equal] : [left, `== ${right}`];
	return ['    assert (', ...lines.map((line) => `        ${line}`), '    )'];
};

const test = (response: Response): string =>
	pythonModule(
		[['import requests']],
		[
			`def test_client_sees_${response.status}(api):`,
			`    response = requests.get(${[string(mocked.url), ...(isRedirect(response) ? ['allow_redirects=False'] : [])].join(', ')})`,
			...assertEqual('response.status_code', String(response.status)),
			...ownFields(response)
				.slice(0, 1)
				.flatMap(([name, text]) => assertEqual(`response.headers[${string(name)}]`, string(text))),
		],
	);

const requirements = ['pytest==9.*', 'requests==2.*', 'responses==0.26.*'];

const app = (response: Response): App => ({
	files: [
		{path: 'conftest.py', content: snippet(response)},
		{path: 'requirements.txt', content: `${requirements.join('\n')}\n`},
		{path: 'test_api.py', content: test(response)},
	],
	install,
	start: '.venv/bin/pytest',
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
