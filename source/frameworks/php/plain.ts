import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {call, objectArray, phpFile, textBetween} from '../code/php.js';
import {literals} from '../literal.js';
import {isRepeated, ownFields, typeField} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {cliServerApp, cliServerRefusals, composerFile, language} from './cli-server.js';
import {lengthField} from './parts.js';

const header = (field: Field, index: number, fields: readonly Field[]): string =>
	`header(${literals.php(field.join(': '))}${isRepeated(field, index, fields) ? ', replace: false' : ''});`;

const echo = (content: Content): readonly Doc[] => {
	switch (content.kind) {
		case 'none':
			return [];
		case 'json':
			return [['echo ', call('json_encode', [objectArray(content.value)]), ';']];
		case 'text':
			return [textBetween('echo ', content, ';')];
	}
};

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const status = response.status === 200 ? [] : [`http_response_code(${response.status});`];
	const fields = [...lengthField(response), ...typeField(content), ...ownFields(response)];
	return phpFile([[...status, ...fields.map(header)], echo(content)]);
};

const app = (response: Response): App =>
	cliServerApp([{path: 'index.php', content: snippet(response)}, composerFile(language)], 'index.php');

const refusals: Refusals = {
	...cliServerRefusals,
	104: {
		no: 'PHP has one status line to send, and a Location makes a 302 of all but 201 and 3xx: that goes out, and no 104.',
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};

/** PHP without a framework, on the server that it has built in. */
export const plain: Writer = {snippet, app, refusals};
