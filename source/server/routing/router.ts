import type {Route} from './plan.js';

/** A route and the parts of the path that it names, percent-decoded. */
export type Routed = {readonly route: Route; readonly parts: Readonly<Record<string, string>>};

const braces = /^\{(?<name>[^}*#]+)(?<kind>[*#]?)\}$/;

/** What a part in braces stands for: one segment, all that follow, or digits. */
const kinds: Readonly<Record<string, string>> = {'': '[^/]+', '*': '.*', '#': String.raw`\d+`};

/** A pattern as a regular expression: each part in braces stands for one segment, with `*` for all that follow, or with `#` for digits. */
const compile = (path: string): RegExp => {
	const segments = path.split('/').map((segment) => {
		const {name, kind = ''} = braces.exec(segment)?.groups ?? {};
		return name === undefined
			? segment.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
			: `(?<${name}>${kinds[kind] ?? ''})`;
	});
	return new RegExp(`^${segments.join('/')}$`);
};

/** The path of a route as a person reads it. */
export const shownPath = ({path}: Pick<Route, 'path'>): string => path.replaceAll('#}', '}');

const decoded = (part: string): string => {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
};

/** Finds the first route for a path. */
export type Find = (path: string) => Routed | undefined;

/** Finds routes among these. */
export const createRouter = (routes: readonly Route[]): Find => {
	const compiled = routes.map((route) => ({route, pattern: compile(route.path)}));
	return (path) => {
		for (const {route, pattern} of compiled) {
			const match = pattern.exec(path);
			if (match !== null) {
				const parts = Object.entries(match.groups ?? {}).map(([name, part]) => [name, decoded(part)] as const);
				return {route, parts: Object.fromEntries(parts)};
			}
		}

		return undefined;
	};
};
