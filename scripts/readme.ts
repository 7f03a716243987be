import {readFile, writeFile} from 'node:fs/promises';
import {withTables} from './tables.js';

/* Writes the tables of the readme anew from the code: `npm run generate`. */
const readme = new URL('../readme.md', import.meta.url);
await writeFile(readme, withTables(await readFile(readme, 'utf8')));
