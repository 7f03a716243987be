import type {App} from '../writer.js';

const port = 5000;

const project = `<Project Sdk="Microsoft.NET.Sdk.Web">

  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>

</Project>
`;

/**
 * The project that serves one program.
 *
 * @param program the program that listens at a URL
 */
export const aspnetCoreApp = (program: (url: string) => string): App => ({
	files: [
		{path: 'Program.cs', content: program(`http://127.0.0.1:${port}`)},
		{path: 'StatusApp.csproj', content: project},
	],
	install: 'dotnet restore',
	start: 'dotnet run',
	port,
});
