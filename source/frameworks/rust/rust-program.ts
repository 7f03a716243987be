import type {Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {rustFile} from '../code/rust.js';
import type {AppFile, Refusals, Writer} from '../writer.js';
import {uses} from './uses.js';

/** The crates that a program needs: what stands for each in `Cargo.toml`. */
export type Dependencies = Readonly<Record<string, string>>;

/** An expression, and what it needs. */
export type Expression = {
	/** The paths that it imports: `axum::http::StatusCode`. */
	readonly paths: readonly string[];
	readonly dependencies?: Dependencies;
	readonly constants?: readonly Doc[];
	readonly expression: Doc;
};

/** A program, or a part of one at the top level. */
export type RustProgram = {
	/** The paths that it imports: `axum::http::StatusCode`. */
	readonly paths: readonly string[];
	readonly dependencies: Dependencies;
	readonly constants?: readonly Doc[];
	/** Functions and what else stands at the top level. */
	readonly items: ReadonlyArray<readonly Doc[]>;
};

const file = ({paths, constants = [], items}: RustProgram): string => rustFile([uses(paths), constants, ...items]);

const both = (a: RustProgram, b: RustProgram): RustProgram => ({
	paths: [...a.paths, ...b.paths],
	dependencies: {...b.dependencies, ...a.dependencies},
	constants: [...(a.constants ?? []), ...(b.constants ?? [])],
	items: [...a.items, ...b.items],
});

const manifest = (dependencies: Dependencies): string =>
	[
		'[package]',
		'name = "status"',
		'version = "0.1.0"',
		'edition = "2024"',
		'',
		'[dependencies]',
		...Object.keys(dependencies)
			.sort()
			.map((crate) => `${crate} = ${dependencies[crate] ?? ''}`),
		'',
	].join('\n');

/** What a framework has of its own. */
type RustFramework = {
	/** The handler, and all that it needs. */
	readonly programOf: (response: Response) => RustProgram;
	/** The `main` that serves it. */
	readonly serve: RustProgram;
	/** Where that listens. */
	readonly port: number;
	/** What an app has besides its code and `Cargo.toml`. */
	readonly files?: readonly AppFile[];
	readonly refusals: Refusals;
};

/** What writes the code of a framework. */
export const rustWriter = ({programOf, serve, port, files = [], refusals}: RustFramework): Writer => ({
	snippet: (response) => file(programOf(response)),
	app: (response) => {
		const program = both(programOf(response), serve);
		return {
			files: [
				{path: 'src/main.rs', content: file(program)},
				{path: 'Cargo.toml', content: manifest(program.dependencies)},
				...files,
			],
			install: 'cargo build',
			start: 'cargo run',
			port,
		};
	},
	refusals,
});
