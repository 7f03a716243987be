import {problemOf, readConfig, readState} from '../config/index.js';
import {everyVersion, findFramework, frameworks, type Framework} from '../frameworks/index.js';
import {languages, type Language} from '../language.js';
import {bodyFormats, type BodyFormat} from '../response/index.js';
import {noEdit, parseTarget, type RequestEdit, type Target} from '../curl/index.js';
import {allStatuses, findAnyByCode, type Status} from '../statuses/index.js';
import type {Choice} from './choice.js';
import type {Program} from './program.js';

/** A choice with nothing left open. */
export type CompleteChoice = {
	readonly status: Status;
	readonly framework: Framework;
	readonly favourites: readonly Framework[];
	readonly format: BodyFormat;
	readonly target: Target | undefined;
	readonly edit: RequestEdit;
	readonly language: Language;
	readonly wholeApp: boolean;
	/** Whether the mouse clicks and scrolls. */
	readonly mouse: boolean;
};

/** What the program opens with the first time. */
const firstStatus = 200;

const localeLanguage = ({env}: Program): Language | undefined => {
	const locale = (env['LC_ALL'] ?? '') || (env['LC_MESSAGES'] ?? '') || (env['LANG'] ?? '');
	return languages.find((language) => locale.toLowerCase().startsWith(language));
};

const required = <T>(value: T | undefined, what: string): T => {
	if (value === undefined) {
		throw new Error(`the catalogue has no ${what}`);
	}

	return value;
};

const targetFrom = (text: string | undefined): Target | undefined => {
	const parsed = parseTarget(text ?? '');
	return parsed.ok ? parsed.target : undefined;
};

const configured = (program: Program) =>
	readConfig(program, {
		framework: everyVersion.map(({id}) => id),
		body: bodyFormats,
		lang: languages,
		mouse: [true, false],
	});

/** The language of what is said before a view is chosen. */
export const languageOf = ({language}: Pick<Choice, 'language'>, program: Program): Language =>
	language ?? configured(program).config.lang ?? localeLanguage(program) ?? 'en';

/**
 * Fills what the arguments leave open: from the configuration, then from the last time (where that counts), then from
 * the program's own defaults.
 *
 * @param remembered whether the last selection counts; what is printed must not depend on it
 */
export const select = async (choice: Choice, program: Program, remembered: boolean): Promise<CompleteChoice> => {
	const {config, problems} = configured(program);
	const last = remembered
		? readState(program, {
				status: allStatuses.map(({code}) => code),
				framework: everyVersion.map(({id}) => id),
				format: bodyFormats,
				lang: languages,
				app: [true, false],
			})
		: {};
	const framework = findFramework(last.framework ?? config.framework ?? '') ?? frameworks[0];
	const language = choice.language ?? last.lang ?? config.lang ?? localeLanguage(program) ?? 'en';
	for (const problem of problems) {
		await program.tellFailure(problemOf(problem), language);
	}

	return {
		status: choice.status ?? required(findAnyByCode(last.status ?? firstStatus), String(firstStatus)),
		framework: choice.framework ?? required(framework, 'framework'),
		favourites: (last.favourites ?? []).flatMap((id) => everyVersion.find((each) => each.id === id) ?? []),
		format: choice.format ?? (choice.status === undefined ? last.format : undefined) ?? config.body ?? 'json',
		target: choice.target ?? targetFrom(config.target),
		edit: choice.edit ?? noEdit,
		language,
		wholeApp: last.app ?? false,
		mouse: config.mouse ?? true,
	};
};
