import {describe, expect, test} from 'vitest';
import {hasUnsafe} from '../../source/characters.js';
import {
	everyVersion,
	schemaOf,
	type FrameworkId,
	type CodeLanguage,
	type Writer,
} from '../../source/frameworks/index.js';
import {writers} from './writers.js';
import {bodyFormats, type BodyFormat, type Response} from '../../source/response/index.js';
import {registered, type Status} from '../../source/statuses/index.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';
import {ownFields} from '../../source/frameworks/response-parts.js';

/** The status codes that are written in code. */
const codesIn = (code: string): readonly number[] =>
	[...code.matchAll(/(?<!\d)\d{3}(?!\d)/g)].map(([number]) => Number(number));

/** The handshake of 101 is made by the server or a library, with all its fields. */
const isMadeForUs = ({code}: Status): boolean => code === 101;

/** A name as constants are written, too: `RETRY_AFTER`. */
const withoutHyphens = (text: string): string => text.replaceAll(/[-_]/g, '').toLowerCase();

const tabWidth = 4;

const columns = (line: string): number => line.replaceAll('\t', ' '.repeat(tabWidth)).length;

/** The most columns of a line; only a line with a field value that no formatter breaks may have more. */
const widest = 120;
const most = 30;

/** Those whose language has one rule a line, and no way to break it. */
const haveRulesOnALine = new Set<FrameworkId>(['haproxy']);

const isUnbreakable = (line: string, {fields}: Response): boolean =>
	fields.some(([, value]) => value.length > 80 && withoutEscapes(line).includes(value));

/** JSON has no way to break a string. */
const isOneString = (line: string, {name}: CodeLanguage): boolean => name === 'JSON' && /^ *"\w+": ".*",?$/.test(line);

const withoutEscapes = (line: string): string => line.replaceAll(/\\(?=")/g, '');

type Variant = {
	readonly status: Status;
	readonly format: BodyFormat;
	readonly name: string;
	readonly response: Response;
};

const variants: readonly Variant[] = registered.flatMap((status) =>
	bodyFormats.map((format) => ({
		status,
		format,
		name: `${status.code} ${format}`,
		response: responseFor(status.code, format),
	})),
);

const sendable = ({refusals}: Writer): readonly Variant[] =>
	variants.filter(({status}) => refusals[status.code] === undefined);

const all = everyVersion.map((framework) => [framework.id, framework, writers[framework.id]] as const);

describe.each(all)('%s', (id, {cannot, language}, writer) => {
	const snippets = sendable(writer).map((variant) => ({...variant, code: writer.snippet(variant.response)}));

	test('sends a status, or says in sentences why not and what to do', () => {
		expect(Object.keys(writer.refusals).map(Number)).toEqual(cannot);
		for (const [code, {no, instead}] of Object.entries(writer.refusals)) {
			expect(no, code).toMatch(/^[\p{Lu}\w].{20,}\.$/u);
			expect(instead, code).toMatch(/^\p{Lu}.{20,}\.$/u);
		}
	});

	test('sets every field that its server does not add', () => {
		for (const {response, code, name} of snippets.filter(({status}) => !isMadeForUs(status))) {
			const text = withoutHyphens(code);
			for (const [field] of [...(response.interim ?? []).flatMap(({fields}) => fields), ...ownFields(response)]) {
				expect(text, `${name} ${field}`).toContain(withoutHyphens(field));
			}
		}
	});

	test('is code that a formatter and a reader would leave as it is', () => {
		for (const {response, code, name} of snippets) {
			const lines = code.split('\n');
			expect(code, name).toMatch(/[^\n]\n$/);
			expect(code, name).not.toMatch(/[ \t]$|\n{4}|\bundefined\b|\[object|\bNaN\b/m);
			expect(lines.length - 1, name).toBeLessThanOrEqual(most);
			expect(
				lines.filter(
					(line) =>
						columns(line) > widest &&
						!haveRulesOnALine.has(id) &&
						!isUnbreakable(line, response) &&
						!isOneString(line, language),
				),
				name,
			).toEqual([]);
		}
	});

	test('writes the same code on any day', () => {
		for (const {response, code, name} of snippets) {
			const later = response.fields.map(([field, value]) => [field, field === 'Date' ? 'another' : value] as const);
			expect(writer.snippet({...response, fields: later}), name).toBe(code);
		}
	});

	test('shows no character of a hostile message that an editor obeys or hides', () => {
		for (const {status, format, name} of sendable(writer)) {
			const code = writer.snippet(responseFor(status.code, format, hostile));
			expect(hasUnsafe(code.replaceAll(/[\n\t]/g, ' ')), name).toBe(false);
		}
	});
});

const neverRan = all.filter(([id]) => schemaOf(id) !== undefined);

test.each(neverRan)('%s, which nothing here can run, names the status', (_, __, writer) => {
	for (const {status, response, name} of sendable(writer)) {
		expect(codesIn(writer.snippet(response)), name).toContain(status.code);
	}
});

/** What says which packages an app needs, by what the file is called. */
const dependencyFile =
	/^(?:requirements\.txt|package\.json|deno\.json|composer\.json|pom\.xml|go\.mod|Gemfile|Cargo\.toml|\w+\.csproj)$/;

describe.each(all)('the app of %s', (_, framework, writer) => {
	const apps = sendable(writer).map(({name, response}) => [name, response, writer.app(response)] as const);

	test('has files with paths of their own, inside the folder', () => {
		for (const [name, , {files}] of apps) {
			const paths = files.map(({path}) => path);
			expect(new Set(paths.map((path) => path.toLowerCase())).size, name).toBe(paths.length);
			expect(
				paths.filter((path) => !/^(?:[\w-]+\/)*[\w.-]*\w$/.test(path) || path.includes('..')),
				name,
			).toEqual([]);
		}
	});

	test('begins with the route, in a file with the ending of the snippet’s, then the dependencies if it needs any', () => {
		const ending = framework.filename.slice(framework.filename.lastIndexOf('.'));
		for (const [name, , {files, install}] of apps) {
			const needsNone = framework.family === 'gateway' && install === undefined;
			expect(files[0]?.path.endsWith(ending), name).toBe(true);
			expect(files[1]?.path ?? 'none', name).toMatch(needsNone ? /^none$/ : dependencyFile);
			expect(
				files.filter(({path}) => dependencyFile.test(path)),
				name,
			).toHaveLength(needsNone ? 0 : 1);
		}
	});

	test('has files of whole lines', () => {
		for (const [name, , {files}] of apps) {
			for (const {path, content} of files) {
				expect(content, `${name} ${path}`).toMatch(/[^\n]\n$/);
				expect(content, `${name} ${path}`).not.toMatch(/[ \t]$|\bundefined\b|\[object|\bNaN\b|\r/m);
			}
		}
	});

	test('is started by one line', () => {
		for (const [name, , {install, start}] of apps) {
			expect(start, name).toMatch(/^[\u0020-\u007E]+$/);
			expect(install ?? start, name).toMatch(/^[\u0020-\u007E]+$/);
		}
	});

	test('listens on loopback at the port that it names, or is a test of its snippet', () => {
		for (const [name, response, {files, start, port}] of apps) {
			if (port === undefined) {
				expect(files[0]?.content, name).toContain(writer.snippet(response));
				continue;
			}

			const text = [start, ...files.map(({content}) => content)].join('\n');
			expect(text, name).toMatch(new RegExp(String.raw`\b${port}\b`));
			expect(text, name).toMatch(/\b127\.0\.0\.1\b|\blocalhost\b/);
		}
	});
});

test('every id, name and file is as a reader would type it', () => {
	expect(new Set(everyVersion.map(({id}) => id)).size).toBe(everyVersion.length);
	for (const {id, name, filename, version} of everyVersion) {
		expect(id).toMatch(/^[a-z][a-z\d-]*[a-z\d](?:@\d[\d.]*)?$/);
		expect(name, id).toMatch(/^[A-Za-z][\w. /]*\w$/);
		expect(filename, id).toMatch(/^\w[\w-]*(?:\.\w+)+$|^Caddyfile$/);
		expect(version, id).toMatch(/^\d[\d.]*$/);
	}
});
