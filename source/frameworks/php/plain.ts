import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {ownFields} from '../fields.js';
import type {App, Refusals, Writer} from '../writer.js';
import {cliServerApp, cliServerRefusals, composerFile, language} from './cli-server.js';
import {call, laidOut} from './layout.js';
import {lengthField, objectArray, phpFile, textStatement, typeField} from './php.js';

const header = ([name, value]: Field, index: number, fields: readonly Field[]): string => {
	const isRepeated = fields.findIndex(([other]) => other === name) < index;
	return `header(${literals.php(`${name}: ${value}`)}${isRepeated ? ', replace: false' : ''});`;
};

const echo = (content: Content): readonly string[] => {
	switch (content.kind) {
		case 'none':
			return [];
		case 'json':
			return laidOut('echo ', call('json_encode', [objectArray(content.value)]), ';');
		case 'text':
			return textStatement('echo ', content, ';');
	}
};

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const status = response.status === 200 ? [] : [`http_response_code(${response.status});`];
	return phpFile([
		[...status, ...[...lengthField(response), ...typeField(content), ...ownFields(response)].map(header)],
		echo(content),
	]);
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
