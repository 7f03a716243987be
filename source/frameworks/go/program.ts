import type {Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {goFile} from '../code/go.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import type {App, Refusals, Writer} from '../writer.js';

const string = literals.go;

const port = 8080;

/** Where every app listens, as a literal. */
export const address = string(`127.0.0.1:${port}`);

/** The version that an app requires of each package that is not Go's own; all of them are the root of their module. */
const versions: Readonly<Record<string, string>> = {
	'github.com/coder/websocket': 'v1.8.15',
	'github.com/gin-gonic/gin': 'v1.12.0',
	'github.com/go-chi/chi/v5': 'v5.5.0',
	'github.com/gofiber/contrib/v3/websocket': 'v1.1.0',
	'github.com/gofiber/fiber/v3': 'v3.1.0',
	'github.com/labstack/echo/v5': 'v5.4.4',
};

const isForeign = (name: string): boolean => name in versions;

const packagesOf = (parts: readonly CodePart[]): readonly string[] =>
	[...new Set(parts.flatMap(({imports}) => imports))].sort();

const imports = (names: readonly string[]): Doc => {
	const own = names.filter((name) => !isForeign(name)).map(string);
	const foreign = names.filter(isForeign).map(string);
	return names.length === 1
		? ['import ', own, foreign]
		: block('import (', [...own, ...(own.length * foreign.length === 0 ? [] : ['']), ...foreign], ')');
};

const mainFile = (parts: readonly CodePart[], declarations: readonly Doc[]): string =>
	goFile([
		'package main',
		'',
		imports(packagesOf(parts)),
		'',
		...parts.flatMap(({above = []}) => above),
		...declarations,
	]);

const requirements = (parts: readonly CodePart[]): readonly Doc[] => {
	const modules = packagesOf(parts)
		.filter(isForeign)
		.map((path) => `${path} ${versions[path] ?? ''}`);
	return modules.length > 1 ? [block('require (', modules, ')')] : modules.map((each) => `require ${each}`);
};

const goApp = (parts: readonly CodePart[], declarations: readonly Doc[]): App => {
	const requires = requirements(parts);
	return {
		files: [
			{path: 'main.go', content: mainFile(parts, declarations)},
			{
				path: 'go.mod',
				content: goFile(['module example.com/status', '', 'go 1.26', ...requires.flatMap((each) => ['', each])]),
			},
		],
		...(requires.length > 0 && {install: 'go mod tidy'}),
		start: 'go run .',
		port,
	};
};

const statementsOf = (parts: readonly CodePart[]): readonly Doc[] => parts.flatMap(({statements}) => statements);

/**
 * What writes the code of a framework.
 *
 * @param partsOf what the response needs
 * @param declare puts the statements into a handler, or what else the framework serves
 * @param serve the body of `func main` that serves it
 */
export const goWriter = (
	partsOf: (response: Response) => readonly CodePart[],
	declare: (response: Response, statements: readonly Doc[]) => Doc,
	serve: CodePart,
	refusals: Refusals = {},
): Writer => ({
	snippet: (response) => {
		const parts = partsOf(response);
		return mainFile(parts, [declare(response, statementsOf(parts))]);
	},
	app: (response) => {
		const parts = partsOf(response);
		return goApp(
			[...parts, serve],
			[declare(response, statementsOf(parts)), '', block('func main() {', serve.statements, '}')],
		);
	},
	refusals,
});
