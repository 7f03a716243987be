import type {Response} from '../../response/index.js';
import type {App, Refusals, Writer} from '../writer.js';
import type {Part} from './go-parts.js';
import {literals} from '../literal.js';

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

/** Lines one block deeper. */
export const indented = (lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `\t${line}`));

const packagesOf = (parts: readonly Part[]): readonly string[] =>
	[...new Set(parts.flatMap(({packages}) => packages))].sort();

const imports = (names: readonly string[]): readonly string[] => {
	const own = names.filter((name) => !isForeign(name)).map(string);
	const foreign = names.filter(isForeign).map(string);
	const [only = ''] = [...own, ...foreign];
	return names.length === 1
		? [`import ${only}`]
		: ['import (', ...indented([...own, ...(own.length * foreign.length === 0 ? [] : ['']), ...foreign]), ')'];
};

const file = (parts: readonly Part[], declarations: readonly string[]): string =>
	[
		'package main',
		'',
		...imports(packagesOf(parts)),
		'',
		...parts.flatMap(({above = []}) => above),
		...declarations,
		'',
	].join('\n');

const requirements = (parts: readonly Part[]): readonly string[] => {
	const modules = packagesOf(parts)
		.filter(isForeign)
		.map((path) => `${path} ${versions[path] ?? ''}`);
	const [only = ''] = modules;
	switch (modules.length) {
		case 0:
			return [];
		case 1:
			return [`require ${only}`, ''];
		default:
			return ['require (', ...indented(modules), ')', ''];
	}
};

const goApp = (parts: readonly Part[], declarations: readonly string[]): App => {
	const requires = requirements(parts);
	return {
		files: [
			{path: 'main.go', content: file(parts, declarations)},
			{path: 'go.mod', content: ['module example.com/status', '', 'go 1.26', '', ...requires].join('\n')},
		],
		...(requires.length > 0 && {install: 'go mod tidy'}),
		start: 'go run .',
		port,
	};
};

/** The statements of all parts, as the body of a function. */
export const body = (parts: readonly Part[]): readonly string[] =>
	indented(parts.flatMap(({statements}) => statements));

/**
 * What writes the code of a framework.
 *
 * @param partsOf what the response needs
 * @param declare puts the statements into a handler, or what else the framework serves
 * @param serve the body of `func main` that serves it
 */
export const goWriter = (
	partsOf: (response: Response) => readonly Part[],
	declare: (response: Response, parts: readonly Part[]) => readonly string[],
	serve: Part,
	refusals: Refusals = {},
): Writer => ({
	snippet: (response) => {
		const parts = partsOf(response);
		return file(parts, declare(response, parts));
	},
	app: (response) => {
		const parts = partsOf(response);
		const main = ['func main() {', ...body([serve]), '}'];
		return goApp([...parts, serve], [...declare(response, parts), '', ...main]);
	},
	refusals,
});
