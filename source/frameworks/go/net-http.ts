import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {mapLiteral, mapType, textExpression} from '../code/go.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import {isUpgrade, ownFields, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {constantOf, readAll, setFields} from './parts.js';
import {address, goWriter} from './program.js';
import {websocket} from './websocket.js';

const writeHeader = (response: Response): string => `w.WriteHeader(${constantOf('http', response)})`;

const set = (fields: readonly Field[]): readonly string[] => setFields(fields, 'w.Header().Set', 'w.Header().Add');

/** What makes net/http send an interim response; one for `Expect` it sends when the content is read. */
const interimPart = (interim: Response): CodePart =>
	interim.status === 100
		? readAll('r.Body')
		: {
				imports: [],
				statements: [
					...set(interim.fields),
					writeHeader(interim),
					...interim.fields.map(([name]) => `w.Header().Del(${literals.go(name)})`),
					'',
				],
			};

/** The statements that write content; the head is written before. */
const contentPart = (content: Content): CodePart => {
	switch (content.kind) {
		case 'none':
			return {imports: [], statements: []};
		case 'json':
			return {
				imports: ['encoding/json'],
				statements: [['json.NewEncoder(w).Encode(', mapLiteral(mapType(content.value), content.value), ')']],
			};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {imports: ['io'], above, statements: [`io.WriteString(w, ${expression})`]};
		}
	}
};

const finalPart = (response: Response): CodePart => {
	const content = contentOf(response);
	const part = contentPart(content);
	return {
		...part,
		statements: [...set([...typeField(content), ...ownFields(response)]), writeHeader(response), ...part.statements],
	};
};

/** The parameters of a handler of net/http. */
export const parameters = '(w http.ResponseWriter, r *http.Request)';

/** What a handler needs that sends the response by the writer `w`, asked by the request `r`. */
export const netHttpParts = (response: Response): readonly CodePart[] => [
	{imports: ['net/http'], statements: []},
	...(isUpgrade(response)
		? [websocket('w', 'r')]
		: [...(response.interim ?? []).map(interimPart), finalPart(response)]),
];

/** Go's own net/http, with github.com/coder/websocket for the handshake that it leaves to others. */
export const netHttp: Writer = goWriter(
	netHttpParts,
	(_, statements) => block(`func handler${parameters} {`, statements, '}'),
	{
		imports: ['log'],
		statements: ['http.HandleFunc("/", handler)', `log.Fatal(http.ListenAndServe(${address}, nil))`],
	},
);
