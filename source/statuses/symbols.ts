import recorded from './symbols.json' with {type: 'json'};

/** What was read from one library, by `npm run symbols`. */
export type LibraryReading = {
	/** Of the library that was read, such as `1.26.8`. */
	readonly version: string;
	/** Its symbols by status code, the one to write now first. */
	readonly symbols: Readonly<Record<string, readonly string[]>>;
	/** Those that the library deprecates, or keeps for older code only; they come last in `symbols`. */
	readonly deprecated: readonly string[];
};

/** The symbol that one library has for a status. */
export type LibrarySymbol = {
	/** The library as people call it, such as `Spring`. */
	readonly library: string;
	/** The version in which the symbol was found. */
	readonly version: string;
	/** As it stands in code: `http.StatusTeapot`. */
	readonly symbol: string;
	/** Whether the library deprecates it, and has no other: it works, but may warn. */
	readonly isDeprecated: boolean;
};

type Library = {readonly name: string; readonly write: (symbol: string, code: number | string) => string};

const rubySymbol = (symbol: string): string => (/^\w+$/.test(symbol) ? `:${symbol}` : `:"${symbol}"`);

/** The libraries that name statuses, in the order in which they are shown, and how each is written in code. */
const libraries = {
	go: {name: 'Go', write: (symbol) => `http.${symbol}`},
	python: {name: 'Python', write: (symbol) => `HTTPStatus.${symbol}`},
	'rest-framework': {name: 'Django REST framework', write: (symbol) => `status.${symbol}`},
	starlette: {name: 'Starlette, FastAPI', write: (symbol) => `status.${symbol}`},
	spring: {name: 'Spring', write: (symbol) => `HttpStatus.${symbol}`},
	'rack-2': {name: 'Rack 2', write: rubySymbol},
	'rack-3': {name: 'Rack 3', write: rubySymbol},
	'aspnet-core': {name: 'ASP.NET Core', write: (symbol) => `StatusCodes.${symbol}`},
	dotnet: {name: '.NET', write: (symbol) => `HttpStatusCode.${symbol}`},
	rust: {name: 'Rust http', write: (symbol) => `StatusCode::${symbol}`},
	node: {name: 'Node.js', write: (_, code) => `http.STATUS_CODES[${code}]`},
} as const satisfies Readonly<Record<string, Library>>;

export type LibraryId = keyof typeof libraries;

/** What was read; a library that no machine could read yet is not there. */
export const readings: Readonly<Partial<Record<LibraryId, LibraryReading>>> = recorded;

const rows = (Object.keys(libraries) as LibraryId[]).flatMap((id) => {
	const reading = readings[id];
	return reading === undefined ? [] : [{...libraries[id], ...reading}];
});

/** What to write with each library for a status; one that has no symbol for it is left out. */
export const symbolsOf = (code: number): readonly LibrarySymbol[] =>
	rows.flatMap(({name, version, symbols, deprecated, write}) =>
		(symbols[code] ?? []).slice(0, 1).map((symbol) => ({
			library: name,
			version,
			symbol: write(symbol, code),
			isDeprecated: deprecated.includes(symbol),
		})),
	);

/** The text itself, then without each qualifier before it: `http.HTTPStatus.GONE`, `HTTPStatus.GONE`, `GONE`. */
const unqualified = (text: string): readonly string[] => {
	const qualifier = /^[a-z_]\w*(?:\.|::)(?=.)/i.exec(text)?.[0];
	return qualifier === undefined ? [text] : [text, ...unqualified(text.slice(qualifier.length))];
};

const fold = (text: string): string => text.toLowerCase();

const indexed = (): ReadonlyMap<string, number> =>
	new Map(
		rows.flatMap(({symbols, write}) =>
			Object.entries(symbols).flatMap(([code, names]) =>
				names
					.flatMap((name) => [name, ...unqualified(write(name, code))])
					.map((form) => [fold(form), Number(code)] as const),
			),
		),
	);

let index: ReadonlyMap<string, number> | undefined;

/**
 * The status code that a library’s symbol stands for, with any of its qualifiers or none: `http.StatusTeapot`,
 * `HTTPStatus.IM_A_TEAPOT`, `unprocessable_entity`. Upper and lower case count as the same, since no two libraries have
 * one name for two codes, even so. `undefined` where no library has the symbol.
 */
export const codeOfSymbol = (text: string): number | undefined => {
	const codes = (index ??= indexed());
	return unqualified(text.trim())
		.map((form) => codes.get(fold(form)))
		.find((code) => code !== undefined);
};
