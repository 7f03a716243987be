import {
	contentFrom,
	fieldFrom,
	methodFrom,
	parseTarget,
	type ParseResult,
	type RequestEdit,
	type Target,
} from '../curl/index.js';
import {everyVersion, findFramework, type Framework} from '../frameworks/index.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import {findAnyByCode, label, lookUp, type Status} from '../statuses/index.js';
import type {YesOrNo} from '../statuses/decide.js';
import type {FlagName} from './flags.js';
import type {ParsedArgv} from './meow.js';
import {nearest} from './nearest.js';
import {shells, type Shell} from './shells.js';

/** Arguments under check. What is wrong is noted; the first note is what the reader is told. */
export type RawArguments = {
	/** What is not a flag, without the name of the command. */
	readonly words: readonly string[];
	readonly values: ParsedArgv['flags'];
	/** Notes what is wrong; `undefined`, to stand for the value that is not there. */
	readonly refuse: (problem: Failure) => undefined;
};

/** The value of a flag that takes one. */
export const text = ({values, refuse}: RawArguments, name: FlagName): string | undefined => {
	const value = values[name];
	if (value === '') {
		refuse(failure('flagNeedsValue', name));
		return;
	}

	return typeof value === 'string' ? value : undefined;
};

/** The value of a flag that takes one of a few. */
export const oneOf = <T extends string>(raw: RawArguments, name: FlagName, choices: readonly T[]): T | undefined => {
	const value = text(raw, name);
	return (
		choices.find((choice) => choice === value) ??
		(value === undefined
			? undefined
			: raw.refuse(failure('flagTakes', name, choices.join(', '), value, nearest(value, choices))))
	);
};

/** The status that the words mean, if there are words. */
export const statusFrom = async ({words, refuse}: RawArguments): Promise<Status | undefined> => {
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

/** The answers to the questions of `decide`: yes or no, or their first letters. */
export const answersFrom = ({words, refuse}: RawArguments): readonly YesOrNo[] =>
	words.flatMap((word) => {
		const answer = (['yes', 'no'] as const).find((each) => each.startsWith(word));
		return answer ?? refuse(failure('answersAreYesOrNo', word)) ?? [];
	});

/** The framework of `--framework`. */
export const frameworkFrom = (raw: RawArguments): Framework | undefined => {
	const name = text(raw, 'framework');
	if (name === undefined) {
		return undefined;
	}

	const ids = everyVersion.map(({id}) => id);
	return findFramework(name) ?? raw.refuse(failure('noFramework', name, nearest(name, ids)));
};

/** The target of `--target`. */
export const targetFrom = (raw: RawArguments): Target | undefined => {
	const target = text(raw, 'target');
	const insecure = raw.values.insecure === true;
	if (target === undefined) {
		return insecure ? raw.refuse(failure('insecureWithoutTarget')) : undefined;
	}

	const parsed = parseTarget(target);
	return parsed.ok ? {...parsed.target, ...(insecure && {insecure})} : raw.refuse(failure('badTarget', parsed.reason));
};

/** What the value of a flag means; `undefined` where it means nothing, which is noted. */
const understood = <T>(raw: RawArguments, name: FlagName, result: ParseResult<T>): T | undefined =>
	result.ok ? result.value : raw.refuse(failure('badFlag', name, result.reason));

/** The field lines of `--header`. */
const linesFrom = ({values, refuse}: RawArguments): readonly string[] => {
	const lines = values.header ?? [];
	if (lines.includes('')) {
		refuse(failure('flagNeedsValue', 'header'));
	}

	return lines.filter((line) => line !== '');
};

/** The changes of the request by `--request`, `--header` and `--data`, if there are any. */
export const editFrom = (raw: RawArguments): RequestEdit | undefined => {
	const method = text(raw, 'request');
	const data = text(raw, 'data');
	const fields = linesFrom(raw).flatMap((line) => {
		const field = understood(raw, 'header', fieldFrom(line));
		return field === undefined ? [] : [field];
	});
	const methodName = method === undefined ? undefined : understood(raw, 'request', methodFrom(method));
	const content = data === undefined ? undefined : understood(raw, 'data', contentFrom(data));
	return methodName === undefined && content === undefined && fields.length === 0
		? undefined
		: {fields, ...(methodName !== undefined && {method: methodName}), ...(content !== undefined && {content})};
};

/** The port of `--port`. */
export const portFrom = (raw: RawArguments): number | undefined => {
	const port = text(raw, 'port');
	if (port === undefined) {
		return undefined;
	}

	return /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? Number(port) : raw.refuse(failure('badPort', port));
};

/** Refuses words where a command takes none. */
export const noWords = ({words, refuse}: RawArguments, command: string): void => {
	if (words.length > 0) {
		refuse(failure('noArgument', command, words.join(' ')));
	}
};

/** The shell that the words name; any, where they name none and have been refused. */
export const shellFrom = ({words, refuse}: RawArguments): Shell => {
	const name = words.join(' ');
	return (
		shells.find((each) => each === name) ??
		refuse(
			name === '' ? failure('namesAShell', shells.join(', ')) : failure('namesNoShell', shells.join(', '), name),
		) ??
		'bash'
	);
};
