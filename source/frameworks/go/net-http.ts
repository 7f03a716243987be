import {contentOf, type Field, type Response} from '../../response/index.js';
import {ownFields, type App, type Writer} from '../writer.js';
import {constant, contentPart, type Part} from './go-parts.js';
import {literals} from '../literal.js';

const port = 8080;

const string = literals.go;

const writeHeader = (response: Pick<Response, 'status' | 'phrase'>): string => `w.WriteHeader(${constant(response)})`;

const setField = ([name, value]: Field, index: number, fields: readonly Field[]): string => {
	const isRepeated = fields.findIndex(([other]) => other === name) < index;
	return `w.Header().${isRepeated ? 'Add' : 'Set'}(${string(name)}, ${string(value)})`;
};

/** What makes net/http send an interim response; one for `Expect` it sends when the content is read. */
const interimPart = (interim: Response): Part =>
	interim.status === 100
		? {
				packages: ['io'],
				statements: ['// Reading answers "Expect: 100-continue" with 100 Continue.', 'io.Copy(io.Discard, r.Body)', ''],
			}
		: {
				packages: [],
				statements: [
					...interim.fields.map(setField),
					writeHeader(interim),
					...interim.fields.map(([name]) => `w.Header().Del(${string(name)})`),
					'',
				],
			};

const finalPart = (response: Response): Part => {
	const content = contentOf(response);
	const {packages, above = [], statements} = contentPart(content);
	const type: readonly Field[] = content.kind === 'none' ? [] : [['Content-Type', content.type]];
	return {
		packages,
		above,
		statements: [...[...type, ...ownFields(response)].map(setField), writeHeader(response), ...statements],
	};
};

const websocketModule = {path: 'github.com/coder/websocket', version: 'v1.8.15'};

/** A WebSocket that sends back what it gets: the module makes the handshake. */
const websocket: Part = {
	packages: [websocketModule.path],
	statements: [
		'conn, err := websocket.Accept(w, r, nil)',
		'if err != nil {',
		'\treturn',
		'}',
		'defer conn.CloseNow()',
		'',
		'for {',
		'\tkind, message, err := conn.Read(r.Context())',
		'\tif err != nil {',
		'\t\treturn',
		'\t}',
		'\tconn.Write(r.Context(), kind, message)',
		'}',
	],
};

const isUpgrade = (response: Response): boolean => response.status === 101;

const partsOf = (response: Response): readonly Part[] =>
	isUpgrade(response) ? [websocket] : [...(response.interim ?? []).map(interimPart), finalPart(response)];

const isForeign = (name: string): boolean => name.includes('.');

const imports = (packages: readonly string[]): readonly string[] => {
	const names = [...new Set(packages)].sort();
	const own = names.filter((name) => !isForeign(name));
	const foreign = names.filter(isForeign);
	return own.length === 1 && foreign.length === 0
		? [`import ${string(own[0] ?? '')}`]
		: [
				'import (',
				...own.map((name) => `\t${string(name)}`),
				...(foreign.length === 0 ? [] : ['']),
				...foreign.map((name) => `\t${string(name)}`),
				')',
			];
};

const program = (response: Response, main: Part): string => {
	const parts = partsOf(response);
	return [
		'package main',
		'',
		...imports(['net/http', ...[...parts, main].flatMap(({packages}) => packages)]),
		'',
		...parts.flatMap(({above = []}) => above),
		'func handler(w http.ResponseWriter, r *http.Request) {',
		...parts.flatMap(({statements}) => statements).map((line) => (line === '' ? line : `\t${line}`)),
		'}',
		...main.statements,
		'',
	].join('\n');
};

const serve: Part = {
	packages: ['log'],
	statements: [
		'',
		'func main() {',
		'\thttp.HandleFunc("/", handler)',
		`\tlog.Fatal(http.ListenAndServe("127.0.0.1:${port}", nil))`,
		'}',
	],
};

const app = (response: Response): App => {
	const {path, version} = websocketModule;
	const requires = isUpgrade(response) ? [`require ${path} ${version}`, ''] : [];
	return {
		files: [
			{path: 'main.go', content: program(response, serve)},
			{path: 'go.mod', content: ['module example.com/status', '', 'go 1.26', '', ...requires].join('\n')},
		],
		...(isUpgrade(response) && {install: 'go mod tidy'}),
		start: 'go run .',
		port,
	};
};

/** Go's own net/http, with github.com/coder/websocket for the handshake that it leaves to others. */
export const netHttp: Writer = {
	snippet: (response) => program(response, {packages: [], statements: []}),
	app,
	refusals: {},
};
