/** The language a snippet is written in: the name people use, and the one the highlighter knows. */
export type Language = {readonly name: string; readonly highlight: string};

/** Frameworks whose code is loaded together: they share how it is written. */
export type Family = 'python' | 'node' | 'jvm' | 'go' | 'ruby' | 'dotnet';

type Row = {
	/** As typed after `-f`. */
	readonly id: string;
	readonly name: string;
	readonly family: Family;
	readonly language: Language;
	/** What the file with the snippet is called. */
	readonly filename: string;
	/** The versions that the code is written for, newest first, as its users say them. */
	readonly versions: readonly string[];
	/** The status codes that it cannot send; its {@link Writer} says why. */
	readonly cannot: readonly number[];
};

const python: Language = {name: 'Python', highlight: 'python'};
const javascript: Language = {name: 'JavaScript', highlight: 'javascript'};
const java: Language = {name: 'Java', highlight: 'java'};
const go: Language = {name: 'Go', highlight: 'go'};
const ruby: Language = {name: 'Ruby', highlight: 'ruby'};
const csharp: Language = {name: 'C#', highlight: 'csharp'};

const registry = [
	{
		id: 'django',
		name: 'Django',
		family: 'python',
		language: python,
		filename: 'urls.py',
		versions: ['6.1', '5.2'],
		cannot: [101, 102, 104, 407],
	},
	{
		id: 'flask',
		name: 'Flask',
		family: 'python',
		language: python,
		filename: 'app.py',
		versions: ['3.1'],
		cannot: [102, 104, 407],
	},
	{
		id: 'fastapi',
		name: 'FastAPI',
		family: 'python',
		language: python,
		filename: 'main.py',
		versions: ['0.165'],
		cannot: [102, 103, 104],
	},
	{
		id: 'express',
		name: 'Express',
		family: 'node',
		language: javascript,
		filename: 'app.js',
		versions: ['5.3'],
		cannot: [],
	},
	{
		id: 'spring-boot',
		name: 'Spring Boot',
		family: 'jvm',
		language: java,
		filename: 'StatusController.java',
		versions: ['4.1'],
		cannot: [102, 104],
	},
	{id: 'go', name: 'Go net/http', family: 'go', language: go, filename: 'main.go', versions: ['1.26'], cannot: []},
	{
		id: 'rails',
		name: 'Rails',
		family: 'ruby',
		language: ruby,
		filename: 'status_controller.rb',
		versions: ['6.1'],
		cannot: [102, 104],
	},
	{
		id: 'aspnet-core',
		name: 'ASP.NET Core',
		family: 'dotnet',
		language: csharp,
		filename: 'Program.cs',
		versions: ['10'],
		cannot: [102, 103, 104],
	},
] as const satisfies readonly Row[];

/** The id of a framework, as typed after `-f`. */
export type FrameworkId = (typeof registry)[number]['id'];

/** A framework: what is known of it before its code is loaded. */
export type Framework = Omit<Row, 'id'> & {readonly id: FrameworkId};

/** Every framework, in the order in which ←→ walks them: those of a language together. */
export const frameworks: readonly Framework[] = registry;

/** The framework with this id or name, whatever its case, or `undefined`. */
export const findFramework = (name: string): Framework | undefined => {
	const wanted = name.toLowerCase();
	return frameworks.find((each) => each.id === wanted || each.name.toLowerCase() === wanted);
};
