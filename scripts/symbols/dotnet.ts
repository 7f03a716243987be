import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run} from '../../test/conformance/command.js';
import {parsed, type Reader} from './reading.js';

const program = (type: string): string => `#:sdk Microsoft.NET.Sdk.Web
using System.Reflection;

Console.WriteLine(Environment.Version);
foreach (var field in typeof(${type}).GetFields(BindingFlags.Public | BindingFlags.Static))
{
    var mark = field.IsDefined(typeof(ObsoleteAttribute)) ? "\\tdeprecated" : "";
    Console.WriteLine($"{field.GetRawConstantValue()}\\t{field.Name}{mark}");
}
`;

/** The constants of a type, with the .NET SDK that is on the path, 10 or later. */
const constantsOf =
	(type: string): Reader =>
	async (folder) => {
		await writeFile(path.join(folder, 'symbols.cs'), program(type));
		return parsed(await run('dotnet', ['run', 'symbols.cs'], folder));
	};

/** ASP.NET Core. */
export const aspnetCore = constantsOf('Microsoft.AspNetCore.Http.StatusCodes');

/** .NET without it. */
export const dotnet = constantsOf('System.Net.HttpStatusCode');
