import {closest, distance} from 'fastest-levenshtein';
import {
	contentFrom,
	fieldFrom,
	methodFrom,
	parseTarget,
	type Read,
	type RequestEdit,
	type Target,
} from '../curl/index.js';
import {shells, type Shell} from './flags.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import {findFramework, everyVersion, type Framework} from '../frameworks/index.js';
import type {Answer} from '../statuses/walk.js';
import {findAnyByCode, label, lookUp, type Status} from '../statuses/index.js';

/** What meow made of the arguments: the flags and their values. */
export type Values = Readonly<Record<string, unknown>>;

/** The arguments under check: what is wrong is noted, the first note is what the reader is told. */
export type Given = {
	readonly words: readonly string[];
	readonly values: Values;
	/** Notes what is wrong; `undefined`, to stand for the value that is not there. */
	readonly refuse: (problem: Failure) => undefined;
};

/** The value of a flag that takes one. */
export const text = ({values, refuse}: Given, name: string): string | undefined => {
	const value = values[name];
	if (value === '') {
		refuse(failure('flagNeedsValue', name));
		return;
	}

	return typeof value === 'string' ? value : undefined;
};

/** A guess at what was meant, or where to look when nothing known is at least two thirds the same. */
export const nearest = (
	word: string,
	known: readonly string[],
	otherwise: 'noHint' | 'helpListsAll' = 'noHint',
): Failure => {
	const guess = closest(word, [...known]);
	return distance(word, guess) > guess.length / 3 ? failure(otherwise) : failure('didYouMean', guess);
};

/** The value of a flag that takes one of a few. */
export const oneOf = <T extends string>(given: Given, name: string, choices: readonly T[]): T | undefined => {
	const value = text(given, name);
	return (
		choices.find((choice) => choice === value) ??
		(value === undefined
			? undefined
			: given.refuse(failure('flagTakes', name, choices.join(', '), value, nearest(value, choices))))
	);
};

/** The status that the words mean, if there are words. */
export const statusFrom = async ({words, refuse}: Given): Promise<Status | undefined> => {
	if (words.length === 0) {
		return undefined;
	}

	const name = words.join(' ');
	const found = lookUp(name) ?? (/^[1-5]\d\d$/.test(name) ? findAnyByCode(Number(name)) : undefined);
	if (found !== undefined) {
		return found;
	}

	const {nearest: nearestStatuses, statusOfSymbol} = await import('../statuses/search.js');
	const guesses = nearestStatuses(name).map((status) => label(status));
	const shown = guesses.slice(0, /^\d+$/.test(name) ? 1 : 3).join(', ');
	const hint = shown === '' ? failure('listShowsAll') : failure('theNearest', shown);
	return statusOfSymbol(name) ?? refuse(failure('noStatus', name, hint));
};

/** The answers to the questions of `which`: yes or no, or their first letters. */
export const answersFrom = ({words, refuse}: Given): readonly Answer[] =>
	words.flatMap((word) => {
		const answer = (['yes', 'no'] as const).find((each) => each.startsWith(word));
		return answer ?? refuse(failure('answersAreYesOrNo', word)) ?? [];
	});

/** The framework of `--framework`. */
export const frameworkFrom = (given: Given): Framework | undefined => {
	const name = text(given, 'framework');
	if (name === undefined) {
		return undefined;
	}

	const ids = everyVersion.map(({id}) => id);
	return findFramework(name) ?? given.refuse(failure('noFramework', name, nearest(name, ids)));
};

/** The target of `--target`. */
export const targetFrom = (given: Given): Target | undefined => {
	const target = text(given, 'target');
	const insecure = given.values['insecure'] === true;
	if (target === undefined) {
		return insecure ? given.refuse(failure('insecureWithoutTarget')) : undefined;
	}

	const parsed = parseTarget(target);
	return parsed.ok
		? {...parsed.target, ...(insecure && {insecure})}
		: given.refuse(failure('badTarget', parsed.reason));
};

/** What the value of a flag means; `undefined` where it means nothing, which is noted. */
const understood = <T>(given: Given, name: string, read: Read<T>): T | undefined =>
	read.ok ? read.value : given.refuse(failure('badFlag', name, read.reason));

/** The values of a flag that may be repeated. */
const texts = ({values, refuse}: Given, name: string): readonly string[] => {
	const all = values[name];
	const given = Array.isArray(all) ? all.map(String) : [];
	if (given.includes('')) {
		refuse(failure('flagNeedsValue', name));
	}

	return given.filter((each) => each !== '');
};

/** The changes of the request by `--request`, `--header` and `--data`, if there are any. */
export const editFrom = (given: Given): RequestEdit | undefined => {
	const method = text(given, 'request');
	const data = text(given, 'data');
	const fields = texts(given, 'header').flatMap((line) => {
		const field = understood(given, 'header', fieldFrom(line));
		return field === undefined ? [] : [field];
	});
	const methodName = method === undefined ? undefined : understood(given, 'request', methodFrom(method));
	const content = data === undefined ? undefined : understood(given, 'data', contentFrom(data));
	return methodName === undefined && content === undefined && fields.length === 0
		? undefined
		: {fields, ...(methodName !== undefined && {method: methodName}), ...(content !== undefined && {content})};
};

/** The port of `--port`. */
export const portFrom = (given: Given): number | undefined => {
	const port = text(given, 'port');
	return port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535)
		? port === undefined
			? undefined
			: Number(port)
		: given.refuse(failure('badPort', port));
};

/** Refuses words where a command takes none. */
export const noWords = ({words, refuse}: Given, command: string): void => {
	if (words.length > 0) {
		refuse(failure('noArgument', command, words.join(' ')));
	}
};

/** The shell that the words name; any, where they name none and have been refused. */
export const shellFrom = ({words, refuse}: Given): Shell => {
	const name = words.join(' ');
	return (
		shells.find((each) => each === name) ??
		refuse(
			name === '' ? failure('namesAShell', shells.join(', ')) : failure('namesNoShell', shells.join(', '), name),
		) ??
		'bash'
	);
};
