import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {aspnetCore} from '../../../source/frameworks/dotnet/aspnet-core.js';
import {run, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';

/** A method of its own for each cell, because only one file of a program may have statements outside of one. */
const cellFile = ({status, snippet}: Trial): readonly [file: string, content: string] => [
	`cells/Status${status.code}.cs`,
	[
		`static class Status${status.code}`,
		'{',
		'    public static void Run(string[] args)',
		'    {',
		`${snippet}    }`,
		'}',
		'',
	].join('\n'),
];

/** Starts every cell in one process, each listening on a socket of the folder that is given. */
const program = (trials: readonly Trial[]): string =>
	[
		'var cells = new Dictionary<int, Action<string[]>>',
		'{',
		...trials.map(({status}) => `    [${status.code}] = Status${status.code}.Run,`),
		'};',
		'',
		'foreach (var (code, run) in cells)',
		'{',
		'    new Thread(() => run(["--urls", $"http://unix:{args[0]}/{code}.sock"])).Start();',
		'}',
		'',
	].join('\n');

/** Hands each connection to the cell of its first request, which is asked for "/" in place of "/status/417"; answers pass untouched. */
const front = `import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const [port, program, ...codes] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "aspnet-core-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("SIGTERM", () => process.exit(0));
spawn("dotnet", [program, folder], { stdio: "inherit" }).on("exit", (code) => process.exit(code ?? 1));

const socketOf = (code) => path.join(folder, \`\${code}.sock\`);

const accepts = (code) =>
  new Promise((resolve) => {
    const socket = connect(socketOf(code), () => resolve(socket.end() !== undefined));
    socket.on("error", () => resolve(false));
  });

for (const code of codes) {
  while (!(await accepts(code))) {
    await wait(100);
  }
}

createServer((client) => {
  client.on("error", () => client.destroy()).once("data", (first) => {
    const code = /^[A-Z]+ \\/status\\/(\\d+) /.exec(first.toString("latin1"))?.[1];
    const cell = connect(socketOf(code));
    const forward = (octets) =>
      cell.write(octets.toString("latin1").replaceAll(\` /status/\${code} \`, " / "), "latin1");
    forward(first);
    client.on("data", forward).on("end", () => cell.end());
    cell.on("error", () => client.destroy()).pipe(client);
  });
}).listen(Number(port), "127.0.0.1");
`;

const projectFile = ([trial]: readonly Trial[]): string => {
	const file = trial && aspnetCore.app(trial.response).files.find((each) => each.path.endsWith('.csproj'));
	if (file === undefined) {
		throw new Error('no app of ASP.NET Core has a project file');
	}

	return file.content;
};

/** The oldest .NET SDK that builds for the framework of the project file. */
const oldest = 10;

/** ASP.NET Core with the .NET SDK that is on the path. */
export const runner: Runner = {
	id: 'aspnet-core',
	missing: async () =>
		(await succeeds('sh', ['-c', `test "$(dotnet --version | sed 's/[^0-9].*//')" -ge ${oldest}`]))
			? undefined
			: `dotnet, ${oldest} or later`,
	prepare: async (folder, trials) => {
		await rm(path.join(folder, 'cells'), {recursive: true, force: true});
		const files = new Map([
			...trials.map(cellFile),
			['Program.cs', program(trials)],
			['Conformance.csproj', projectFile(trials)],
			['front.mjs', front],
		]);
		for (const [file, content] of files) {
			await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
			await writeFile(path.join(folder, file), content);
		}

		await installFrom(registries.nuget, async (env) => run('dotnet', ['restore'], folder, env));
		await run('dotnet', ['publish', '--no-restore', '--configuration', 'Release', '--output', 'out'], folder);
		const runtimes = await run('dotnet', ['--list-runtimes'], folder);
		const version = [...runtimes.matchAll(/^Microsoft\.AspNetCore\.App (?<version>\S+)/gm)].at(-1)?.groups?.['version'];
		return {
			version: version ?? 'unknown',
			server: `Kestrel ${version ?? 'unknown'}`,
			language: `C# with .NET SDK ${await run('dotnet', ['--version'], folder)}`,
			command: (port) => ({
				file: process.execPath,
				arguments: [
					'front.mjs',
					String(port),
					path.join(folder, 'out', 'Conformance.dll'),
					...trials.map(({status}) => String(status.code)),
				],
				cwd: folder,
			}),
		};
	},
};
