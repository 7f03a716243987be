import {run} from '../../test/conformance/command.js';
import {installNodes} from '../ci/nodes.js';
import {parsed, type Reader} from './reading.js';

const phrases = `console.log(process.versions.node);
for (const [code, phrase] of Object.entries(http.STATUS_CODES)) {
	console.log([code, phrase].join('\\t'));
}`;

/** The reason phrases of the newest Node.js of a line, such as 24. */
export const node =
	(line: number): Reader =>
	async (folder) => {
		const [installed] = await installNodes(folder, [line]);
		return parsed(await run(installed?.file ?? 'node', ['--eval', phrases], folder));
	};
