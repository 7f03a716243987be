import {flags, commandRows} from '../source/cli/flags.js';
import {everyVersion, frameworks, isValidated, titleOf, verified, type Verified} from '../source/frameworks/index.js';
import {helpWords} from '../source/i18n/help/index.js';
import {en} from '../source/i18n/index.js';
import {behaviourRows} from '../source/server/query/behaviours.js';
import {bindings, groups} from '../source/ui/keys/keymap.js';
import {flagForm, flagHelp} from '../source/cli/help.js';

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
		commandRows.map(({name, usage}) => [code(`status-tui ${usage}`), helpWords.en.commands[name]]),
	);

const options = (): string =>
	table(
		['flag', 'what it does'],
		flags.map((flag) => [code(flagForm(flag).trim()), flagHelp(flag, 'en')]),
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

const proof = (): string =>
	table(
		['framework', 'id', 'language', 'run on', 'statuses that ran', 'that it cannot send'],
		everyVersion.map((framework) => {
			const {id, language} = framework;
			const seen = verified[id];
			const proven = seen === undefined ? ['not run yet', '', ''] : [...ranOn(seen), cannot(seen)];
			return [titleOf(framework), code(id), language.name, ...proven];
		}),
	);

const tables: Readonly<Record<string, () => string>> = {keys, commands, options, families, behaviours, proof};

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
