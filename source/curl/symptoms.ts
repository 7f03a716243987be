/** How an exchange can go wrong, as a client sees it; `…Later` is after the head of the response. */
export const symptoms = [
	'refused',
	'noName',
	'noTls',
	'badCertificate',
	'notHttp',
	'badHead',
	'noAnswer',
	'reset',
	'resetLater',
	'tooShort',
	'badChunk',
	'hang',
	'hangLater',
	'redirects',
] as const;

/** One of {@link symptoms}. */
export type Symptom = (typeof symptoms)[number];

/** What an exit code of curl means, before the head of a response and after it, where that differs. */
const byExitCode: Readonly<Record<number, readonly [before: Symptom, after?: Symptom]>> = {
	1: ['notHttp'],
	6: ['noName'],
	7: ['refused'],
	8: ['badHead'],
	18: ['tooShort'],
	28: ['hang', 'hangLater'],
	35: ['noTls'],
	47: ['redirects'],
	51: ['badCertificate'],
	52: ['noAnswer'],
	55: ['reset', 'resetLater'],
	56: ['reset', 'resetLater'],
	60: ['badCertificate'],
};

/**
 * What curl ran into, where client libraries have an exception for it.
 *
 * @param message what curl itself said: 56 is also its code for a chunk that is none
 * @param hasHead whether the head of a response had come
 */
export const symptomOf = (exitCode: number, message: string, hasHead: boolean): Symptom | undefined => {
	if (exitCode === 56 && /chunk/i.test(message)) {
		return 'badChunk';
	}

	const [before, after = before] = byExitCode[exitCode] ?? [];
	return hasHead ? after : before;
};
