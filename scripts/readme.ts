import {readFile, writeFile} from 'node:fs/promises';
import {documents, withTables} from './tables.js';

/* Writes the parts of the documents that follow from the code anew: `npm run generate`. */
for (const document of documents) {
	await writeFile(document, withTables(await readFile(document, 'utf8')));
}
