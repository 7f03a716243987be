import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run, succeeds} from '../command.js';
import type {Cell, Runner} from '../runner.js';

const packageOf = ({status}: Cell): string => `status${status.code}`;

/** The oldest Go that the websocket module builds with; `go env GOVERSION` says `go1.26.8`. */
const isRecent = String.raw`go env GOVERSION | grep -Eq '^go1\.(2[3-9]|[3-9][0-9])'`;

/** A package of its own for each cell, because Go allows one `handler` in a package: its clause is all that differs. */
const cellFiles = (cell: Cell): Readonly<Record<string, string>> => ({
	'main.go': cell.snippet.replace(/^package main$/m, `package ${packageOf(cell)}`),
	'mount.go': `package ${packageOf(cell)}\n\nvar Handler = handler\n`,
});

const harness = (cells: readonly Cell[]): string =>
	[
		'package main',
		'',
		'import (',
		'\t"log"',
		'\t"net/http"',
		'\t"os"',
		...cells.map((cell) => `\t"conformance/cells/${packageOf(cell)}"`),
		')',
		'',
		'func main() {',
		...cells.map((cell) => `\thttp.HandleFunc("/status/${cell.status.code}", ${packageOf(cell)}.Handler)`),
		'\tlog.Fatal(http.ListenAndServe("127.0.0.1:"+os.Args[1], nil))',
		'}',
		'',
	].join('\n');

/** The Go toolchain that is on the path. */
export const runner: Runner = {
	id: 'go',
	missing: async () => ((await succeeds('sh', ['-c', isRecent])) ? undefined : 'go, 1.23 or later'),
	prepare: async (folder, cells) => {
		await rm(path.join(folder, 'cells'), {recursive: true, force: true});
		for (const cell of cells) {
			const cellFolder = path.join(folder, 'cells', packageOf(cell));
			await mkdir(cellFolder, {recursive: true});
			for (const [name, content] of Object.entries(cellFiles(cell))) {
				await writeFile(path.join(cellFolder, name), content);
			}
		}

		await writeFile(path.join(folder, 'main.go'), harness(cells));
		await writeFile(path.join(folder, 'go.mod'), 'module conformance\n\ngo 1.26\n');
		await run('go', ['get', 'github.com/coder/websocket@v1'], folder);
		await run('go', ['build', '-o', 'server', '.'], folder);
		const version = (await run('go', ['env', 'GOVERSION'], folder)).replace(/^go/, '');
		return {
			version,
			server: `net/http ${version}`,
			language: `Go ${version}`,
			command: (port) => ({file: path.join(folder, 'server'), arguments: [String(port)], cwd: folder}),
		};
	},
};
