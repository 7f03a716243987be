import type {App} from '../writer.js';
import {coordinates, dependencies, project, type Artifact, type Element} from './maven.js';

/** A program of several classes, built and started by Maven. */
export type MavenProject = {
	/** Elements of the project file before its coordinates, such as a parent. */
	readonly before?: readonly Element[];
	readonly properties: readonly Element[];
	/** Elements after the properties, such as what manages the versions. */
	readonly managed?: readonly Element[];
	readonly dependencies: readonly Artifact[];
	/** What the build is told besides its plugins. */
	readonly build?: readonly Element[];
	/** What a plugin is besides its coordinates. */
	readonly plugins: ReadonlyArray<readonly [artifact: Artifact, rest: readonly Element[]]>;
	/** The other files, by path. */
	readonly files: Readonly<Record<string, string>>;
	/** The command that builds, where the one that starts does not. */
	readonly install?: string;
	readonly start: string;
	readonly port: number;
};

/** What makes the compiler that Maven brings along take Java 17. */
export const java17: readonly Element[] = [
	['maven.compiler.source', '17'],
	['maven.compiler.target', '17'],
	['project.build.sourceEncoding', 'UTF-8'],
];

/** The package of every app. */
const appPackage = 'com.example.status';

/** Where the classes of that package are. */
const sources = `src/main/java/${appPackage.replaceAll('.', '/')}`;

/** The file with a snippet, in the package of the app. */
export const sourceFile = (name: string, code: string): Readonly<Record<string, string>> => ({
	[`${sources}/${name}.java`]: `package ${appPackage};\n\n${code}`,
});

/**
 * The Maven project that serves one snippet.
 *
 * @param route the file with the snippet, by its path
 */
export const mavenApp = (route: Readonly<Record<string, string>>, app: MavenProject): App => {
	const {before = [], properties, managed = [], build = [], plugins, install, start, port} = app;
	const content = project(before, [
		['properties', properties],
		...managed,
		dependencies(app.dependencies),
		[
			'build',
			[
				...build,
				['plugins', plugins.map(([artifact, rest]) => ['plugin', [...coordinates(artifact), ...rest]] as const)],
			],
		],
	]);
	const files = {...route, 'pom.xml': content, ...app.files};
	return {
		files: Object.entries(files).map(([path, text]) => ({path, content: text})),
		...(install !== undefined && {install}),
		start,
		port,
	};
};
