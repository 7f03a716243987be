import {flagRows} from '../source/cli/flags.js';
import {commandHelp, flagHelp, flagUsage} from '../source/cli/help.js';
import {
	everyVersion,
	frameworks,
	isValidated,
	titleOf,
	type Framework,
	type Verified,
} from '../source/frameworks/index.js';
import {en} from '../source/i18n/index.js';
import {behaviourRows} from '../source/server/query/behaviours.js';
import {bindings, groups} from '../source/ui/keys/keymap.js';
import {leaves, pure, rooms, screenRooms} from './layout.js';
import {currentSummary} from '../test/conformance/records/standing.js';

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const table = (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((each) => cell(each)).join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

const keys = (): string =>
	table(
		['', 'key', 'what it does'],
		groups.flatMap((group) =>
			bindings
				.filter((binding) => binding.group === group)
				.map(({shown, action}, index) => [
					index === 0 ? `**${en.groups[group]}**` : '',
					shown.split(' ').map(code).join(' '),
					en.actions[action],
				]),
		),
	);

const commands = (): string =>
	table(
		['command', 'what it does'],
		commandHelp('en').map(([usage, help]) => [code(usage), help]),
	);

const options = (): string =>
	table(
		['flag', 'what it does'],
		flagRows.map(([name]) => [code(flagUsage(name).trim()), flagHelp(name, 'en')]),
	);

const behaviours = (): string =>
	table(
		['query', 'what it does'],
		behaviourRows.map(({name, does, examples}) => [
			examples.map((example) => code(`${name}=${example}`)).join(' '),
			does,
		]),
	);

/** The frameworks of each family, those with several versions once. */
const families = (): string =>
	table(
		['family', 'frameworks'],
		Object.entries(en.families).map(([family, name]) => [
			name,
			frameworks
				.filter((each) => each.family === family)
				.map((each) => each.name)
				.join(', '),
		]),
	);

/** What it was run on and how many ran, or that nothing was. */
const ranOn = (seen: Verified): readonly string[] =>
	isValidated(seen)
		? [`not run: valid by the schema of ${seen.schema}`, `none; ${seen.valid.length} are valid`]
		: [`${seen.version}, ${seen.server}, ${seen.language}`, String(seen.ran.length)];

const cannot = (seen: Verified): string => Object.keys(seen.cannot).join(', ') || 'none';

/** A link to the code of a framework. */
const sample = (framework: Framework): string =>
	`[${titleOf(framework)}](../test/frameworks/samples/${encodeURIComponent(framework.id)}.md)`;

const proofRow = (framework: Framework, summary: ReturnType<typeof currentSummary>): readonly string[] => {
	const {id, language} = framework;
	const seen = summary[id];
	const proven = seen === undefined ? ['not run yet', '', ''] : [...ranOn(seen), cannot(seen)];
	return [sample(framework), code(id), language.name, ...proven];
};

/** What was run of each framework, a table for each family. */
const proof = (): string => {
	const summary = currentSummary();
	return Object.entries(en.families)
		.map(([family, name]) => {
			const rows = everyVersion.filter((each) => each.family === family).map((each) => proofRow(each, summary));
			const head = ['framework', 'id', 'language', 'run on', 'statuses that ran, as JSON', 'that it cannot send'];
			return `## ${name}\n\n${table(head, rows)}`;
		})
		.join('\n\n');
};

/** How much of it was run, in a sentence, and where the rest stands. */
const proven = (): string => {
	const summary = currentSummary();
	const seen = everyVersion.map(({id}) => summary[id]);
	const known = seen.filter((each) => each !== undefined);
	const ran = known.filter((each) => !isValidated(each));
	const cells = ran.reduce((sum, each) => sum + each.ran.length, 0);
	const others = [
		[known.length - ran.length, 'valid by a schema only'],
		[seen.length - known.length, 'not run yet'],
	] as const;
	const counts = [
		`${ran.length} of ${seen.length} frameworks and versions have been run, ${cells.toLocaleString('en')} statuses in all, with JSON as the content`,
		...others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${count === 1 ? 'is' : 'are'} ${what}`),
	];
	return `${counts.join('; ')}. [What ran on which version and server, and what each cannot send](docs/frameworks.md).`;
};

/** Rooms that are often named together, in one word each. */
const named: ReadonlyArray<readonly [name: string, places: readonly string[]]> = [
	['the files above', leaves],
	['all that is pure', pure],
];

/** What a room may import, the rooms of the screen that are above its own in a few words. */
const importable = (mayImport: readonly string[]): readonly string[] => {
	const screen = screenRooms.map(({place}) => place).filter((place) => mayImport.includes(place));
	const groups = [
		...named.filter(([, places]) => places.every((place) => mayImport.includes(place))),
		...(screen.length > 1
			? [[screen.length === screenRooms.length ? 'the screen' : 'the rooms of the screen above', screen] as const]
			: []),
	];
	const grouped = new Set(groups.flatMap(([, places]) => places));
	return [...groups.map(([name]) => name), ...mayImport.filter((each) => !grouped.has(each))];
};

/** The rooms of source/, and what each may import: the same that lint asks. */
const layout = (): string =>
	table(
		['room', 'what it is', 'may import'],
		rooms.map(({place, what, mayImport, typesOf = []}) => [
			code(`source/${place}`),
			what,
			[...importable(mayImport), ...typesOf.map((each) => `types of ${each}`)].join(', ') || 'nothing',
		]),
	);

const tables: Readonly<Record<string, () => string>> = {
	keys,
	commands,
	options,
	families,
	behaviours,
	proof,
	proven,
	layout,
};

/** The documents that have such parts. */
export const documents: readonly URL[] = ['readme.md', 'contributing.md', 'docs/frameworks.md'].map(
	(path) => new URL(`../${path}`, import.meta.url),
);

/** A text in which each part between `<!-- name -->` and `<!-- /name -->` is made anew from the code. */
export const withTables = (text: string): string =>
	Object.entries(tables).reduce(
		(whole, [name, make]) =>
			whole.replace(
				new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
				(_, start: string, end: string) => `${start}\n\n${make()}\n\n${end}`,
			),
		text,
	);
