import type {Choice} from '../commands/choice.js';
import {failure} from '../i18n/failures/index.js';
import {languages} from '../language.js';
import {copyableParts, printableParts} from '../print/parts.js';
import {logFormats} from '../print/log-formats.js';
import {bodyFormats} from '../response/index.js';
import type {NamedCommand} from './commands.js';
import type {Options} from './options.js';
import {present} from './present.js';
import {
	answersFrom,
	editFrom,
	frameworkFrom,
	noWords,
	oneOf,
	portFrom,
	shellFrom,
	statusFrom,
	targetFrom,
	text,
	type RawArguments,
} from './values.js';

/** What one way to call the program makes of its arguments. */
export type Parse = (raw: RawArguments) => Options | Promise<Options>;

const languageFrom = (raw: RawArguments): Choice => present({language: oneOf(raw, 'lang', languages)});

const choiceWithoutStatus = (raw: RawArguments): Choice =>
	present({
		framework: frameworkFrom(raw),
		format: oneOf(raw, 'body', bodyFormats),
		target: targetFrom(raw),
		edit: editFrom(raw),
		language: oneOf(raw, 'lang', languages),
	});

const choiceFrom = async (raw: RawArguments): Promise<Choice> =>
	present({...choiceWithoutStatus(raw), status: await statusFrom(raw)});

/** What is done with a status in place of the screen, by the flags that ask for it; one at a time. */
const deeds = {
	print: (choice, raw) => ({kind: 'print', choice, part: oneOf(raw, 'print', printableParts) ?? 'all'}),
	copy: (choice, raw) => ({kind: 'copy', choice, part: oneOf(raw, 'copy', copyableParts) ?? 'code'}),
	run: (choice, {values}) => ({kind: 'run', choice, json: values.json === true}),
	json: (choice) => ({kind: 'json', choice}),
} satisfies Readonly<Record<string, (choice: Choice, raw: RawArguments) => Options>>;

/** A response in place of a status: `-` for the standard input, or the response itself. */
const isResponse = (word: string): boolean => word === '-' || /^HTTP\/\d/i.test(word);

const parseLint: Parse = (raw) => {
	const [word = '', other] = raw.words;
	if (other !== undefined) {
		raw.refuse(failure('oneResponse', other));
	}

	return {
		kind: 'lint',
		choice: choiceWithoutStatus(raw),
		...(word !== '-' && {text: word}),
		json: raw.values.json === true,
	};
};

/** Without a command: a status, or a response in its place. */
export const parseStatusCommand: Parse = async (raw) => {
	const {words, values, refuse} = raw;
	if (isResponse(words[0] ?? '')) {
		return parseLint(raw);
	}

	const choice = await choiceFrom(raw);
	const asked = (['print', 'copy', 'run', 'json'] as const).filter(
		(name) => values[name] !== undefined && !(name === 'json' && values.run === true),
	);
	const [name, other] = asked;
	if (name === undefined) {
		return {kind: 'screen', choice};
	}

	if (other !== undefined) {
		refuse(failure('notTogether', `--${name}`, `--${other}`));
	}

	const options = deeds[name](choice, raw);
	if (choice.status === undefined) {
		const value = values[name];
		const written = `--${name}${typeof value === 'string' ? ` ${value}` : ''}`;
		refuse(failure('needsStatus', `--${name}`, `status-tui 417 ${written}`));
	}

	return options;
};

/** What the commands that have a name make of the arguments behind it. */
export const parsers: Readonly<Record<NamedCommand, Parse>> = {
	list: (raw) => ({
		kind: 'list',
		choice: languageFrom(raw),
		words: raw.words.join(' '),
		json: raw.values.json === true,
	}),
	frameworks: (raw) => {
		noWords(raw, 'frameworks');
		return {kind: 'frameworks', choice: languageFrom(raw), json: raw.values.json === true};
	},
	decide: (raw) => ({kind: 'decide', choice: choiceWithoutStatus(raw), answers: answersFrom(raw)}),
	serve: (raw) => {
		noWords(raw, 'serve');
		const port = portFrom(raw);
		return {
			kind: 'serve',
			choice: languageFrom(raw),
			host: text(raw, 'host') ?? '127.0.0.1',
			log: oneOf(raw, 'log', logFormats) ?? 'text',
			...(port !== undefined && {port}),
		};
	},
	app: async (raw) => {
		const choice = await choiceFrom(raw);
		if (choice.status === undefined) {
			raw.refuse(failure('needsStatus', 'app', 'status-tui app 417 -f flask'));
		}

		const output = text(raw, 'output');
		return {kind: 'app', choice, force: raw.values.force === true, ...(output !== undefined && {output})};
	},
	completion: (raw) => ({kind: 'completion', shell: shellFrom(raw)}),
};
