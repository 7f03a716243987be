import type {CodeLanguage, Row} from '../row.js';

const csharp: CodeLanguage = {name: 'C#', highlight: 'csharp'};

/** What is known of the .NET frameworks before their code is loaded. */
export const dotnetRows = [
	{
		id: 'aspnet-core',
		name: 'ASP.NET Core',
		language: csharp,
		filename: 'Program.cs',
		version: '10',
		cannot: [102, 103, 104],
	},
] as const satisfies readonly Row[];
