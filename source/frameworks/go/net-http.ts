import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {constantOf, isUpgrade, mapLiteral, mapType, readAll, setFields, textExpression, type Part} from './go-parts.js';
import {address, body, goWriter} from './go-program.js';
import {literals} from '../literal.js';
import {websocket} from './go-websocket.js';

const writeHeader = (response: Response): string => `w.WriteHeader(${constantOf('http', response)})`;

const set = (fields: readonly Field[]): readonly string[] => setFields(fields, 'w.Header().Set', 'w.Header().Add');

/** What makes net/http send an interim response; one for `Expect` it sends when the content is read. */
const interimPart = (interim: Response): Part =>
	interim.status === 100
		? readAll('r.Body')
		: {
				packages: [],
				statements: [
					...set(interim.fields),
					writeHeader(interim),
					...interim.fields.map(([name]) => `w.Header().Del(${literals.go(name)})`),
					'',
				],
			};

/** The statements that write content; the head is written before. */
const contentPart = (content: Content): Part => {
	switch (content.kind) {
		case 'none':
			return {packages: [], statements: []};
		case 'json':
			return {
				packages: ['encoding/json'],
				statements: mapLiteral(`json.NewEncoder(w).Encode(${mapType(content.value)}`, content.value, ')'),
			};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {packages: ['io'], above, statements: [`io.WriteString(w, ${expression})`]};
		}
	}
};

const finalPart = (response: Response): Part => {
	const content = contentOf(response);
	const part = contentPart(content);
	const type: readonly Field[] = content.kind === 'none' ? [] : [['Content-Type', content.type]];
	return {
		...part,
		statements: [...set([...type, ...ownFields(response)]), writeHeader(response), ...part.statements],
	};
};

/** The parameters of a handler of net/http. */
export const parameters = '(w http.ResponseWriter, r *http.Request)';

/** What a handler needs that sends the response by the writer `w`, asked by the request `r`. */
export const netHttpParts = (response: Response): readonly Part[] => [
	{packages: ['net/http'], statements: []},
	...(isUpgrade(response)
		? [websocket('w', 'r')]
		: [...(response.interim ?? []).map(interimPart), finalPart(response)]),
];

/** Go's own net/http, with github.com/coder/websocket for the handshake that it leaves to others. */
export const netHttp: Writer = goWriter(
	netHttpParts,
	(_, parts) => [`func handler${parameters} {`, ...body(parts), '}'],
	{
		packages: ['log'],
		statements: ['http.HandleFunc("/", handler)', `log.Fatal(http.ListenAndServe(${address}, nil))`],
	},
);
