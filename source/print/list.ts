import {everyVersion, titleOf} from '../frameworks/index.js';
import {label, type Status} from '../statuses/index.js';
import type {Language} from '../language.js';
import {printedWords} from '../i18n/printed.js';
import {localNameOf} from '../statuses/texts/index.js';
import {schemaTally, tally} from './json.js';

/** Statuses, one a line, with what they are called in the language. */
export const statusLines = (statuses: readonly Status[], language: Language): string =>
	statuses
		.map((status) => {
			const name = localNameOf(status, language);
			return `${label(status)}${name === undefined ? '' : `  ${name}`}\n`;
		})
		.join('');

const proofOf = (id: string, language: Language): string => {
	const words = printedWords[language];
	const seen = tally(id);
	if (seen !== null) {
		return `${seen.version}: ${words.counts(seen.ran, seen.cannot, seen.failed)}`;
	}

	const asked = schemaTally(id);
	return asked === null
		? words.notRun
		: `${words.validBy(asked.schema)}: ${words.validCounts(asked.valid, asked.cannot, asked.failed)}`;
};

/** Frameworks in columns: id, name, language, and what was run. */
export const frameworkLines = (language: Language): string => {
	const rows = everyVersion.map((framework) => {
		const {id, language: written} = framework;
		return [id, titleOf(framework), written.name, proofOf(id, language)] as const;
	});
	const sizes = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2);
	return rows.map((row) => `${row.map((value, column) => value.padEnd(sizes[column] ?? 0)).join('')}\n`).join('');
};
