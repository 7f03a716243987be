import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {run} from '../../test/conformance/command.js';
import type {Reader} from './reading.js';

/** Package net/http of the Go that is on the path, from its source. */
export const go: Reader = async (folder) => {
	const [root = '', version = ''] = (await run('go', ['env', 'GOROOT', 'GOVERSION'], folder)).split('\n');
	const source = await readFile(path.join(root, 'src', 'net', 'http', 'status.go'), 'utf8');
	return {
		version: version.replace(/^go/, ''),
		symbols: [...source.matchAll(/^\t(Status\w+)\s*= (\d{3})\b/gm)].map(([, name = '', code]) => ({
			name,
			code: Number(code),
		})),
	};
};
