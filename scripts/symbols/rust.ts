import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run} from '../../test/conformance/command.js';
import type {Reader} from './reading.js';

const manifest = `[package]
name = "symbols"
version = "0.0.0"
edition = "2021"

[dependencies]
http = "1"
`;

type Metadata = {
	readonly packages: ReadonlyArray<{
		readonly name: string;
		readonly version: string;
		readonly manifest_path: string;
	}>;
};

/** The crate http, from its source: the rows of the macro that makes its constants. */
export const rust: Reader = async (folder) => {
	await mkdir(path.join(folder, 'src'), {recursive: true});
	await writeFile(path.join(folder, 'src', 'lib.rs'), '');
	await writeFile(path.join(folder, 'Cargo.toml'), manifest);
	await run('cargo', ['update', '--quiet'], folder);
	const {packages} = JSON.parse(await run('cargo', ['metadata', '--format-version', '1'], folder)) as Metadata;
	const [crate] = packages.filter(({name}) => name === 'http');
	if (crate === undefined) {
		throw new Error('cargo names no package http');
	}

	const source = await readFile(path.join(path.dirname(crate.manifest_path), 'src', 'status.rs'), 'utf8');
	return {
		version: crate.version,
		symbols: [...source.matchAll(/^\s*\((\d{3}), ([A-Z_\d]+), "/gm)].map(([, code, name = '']) => ({
			name,
			code: Number(code),
		})),
	};
};
