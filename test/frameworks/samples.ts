import {everyVersion, type AppFile, type Framework} from '../../source/frameworks/index.js';
import type {BodyFormat} from '../../source/response/index.js';
import {cellFor} from '../grid/cell-for.js';

/** The statuses of a sample, each with the format of its content, or without where it has none. */
const sampled: ReadonlyArray<readonly [code: number, format?: BodyFormat]> = [
	[200, 'json'],
	[204],
	[301, 'json'],
	[401, 'json'],
	[417, 'problem'],
	[429, 'json'],
	[103, 'json'],
	[101],
];

/** The status whose app is in the sample: it has content, and a field of its own. */
const appCode = 429;

/** A text between fences that are longer than any that it contains. */
export const fenced = (text: string, language: string): string => {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${text.replace(/\n?$/, '\n')}${fence}`;
};

/** What a file's fence is marked with: what the highlighter knows the snippet's language by, or the file's ending. */
const languageOf = ({path}: AppFile, {filename, language}: Framework): string =>
	path.endsWith(filename) ? language.highlight : (/\.(\w+)$/.exec(path)?.[1] ?? '');

const snippetPart = (framework: Framework, code: number, format: BodyFormat | undefined): readonly string[] => {
	const {status, snippet, refusal} = cellFor(code, framework.id, format === undefined ? {} : {format});
	const heading = `## ${code} ${status.phrase}${format === undefined ? '' : `, ${format}`}`;
	return refusal === undefined
		? [heading, fenced(snippet ?? '', framework.language.highlight)]
		: [heading, `${framework.name} cannot send it. ${refusal.no}`, `Instead: ${refusal.instead}`];
};

const appPart = (framework: Framework): readonly string[] => {
	const {status, app} = cellFor(appCode, framework.id);
	if (app === undefined) {
		throw new Error(`${framework.id} refuses ${appCode}: a sample needs an app of another status`);
	}

	return [
		`## The whole app: ${appCode} ${status.phrase}, json`,
		...(app.install === undefined ? [] : ['Install:', fenced(app.install, 'sh')]),
		'Start:',
		fenced(app.start, 'sh'),
		...app.files.flatMap((file) => [`\`${file.path}\``, fenced(file.content, languageOf(file, framework))]),
	];
};

/** What a reader gets of a framework, as Markdown: its code for some statuses, and one whole app. */
export const sampleOf = (framework: Framework): string => {
	const {id, name, version, language, filename} = framework;
	return `${[
		`# ${name} ${version}`,
		`\`${id}\`, ${language.name}, \`${filename}\`. Written by \`npm run samples\`.`,
		...sampled.flatMap(([code, format]) => snippetPart(framework, code, format)),
		...appPart(framework),
	].join('\n\n')}\n`;
};

/** The folder of the samples. */
export const sampleFolder = new URL('samples/', import.meta.url);

/** Every sample, by the name of its file. */
export const samples = (): ReadonlyMap<string, string> =>
	new Map(everyVersion.map((framework) => [`${framework.id}.md`, sampleOf(framework)]));
