import {everyVersion, titleOf} from '../frameworks/index.js';
import {label, type Status} from '../statuses/index.js';
import type {Language} from '../i18n/index.js';
import {printedWords} from '../i18n/printed.js';
import {localNameOf} from '../statuses/texts/index.js';
import {tally} from './json.js';

/** Statuses, one a line, with what they are called in the language. */
export const statusLines = (statuses: readonly Status[], language: Language): string =>
	statuses
		.map((status) => {
			const name = localNameOf(status, language);
			return `${label(status)}${name === undefined ? '' : `  ${name}`}\n`;
		})
		.join('');

/** Frameworks in columns: id, name, language, and what was run. */
export const frameworkLines = (language: Language): string => {
	const words = printedWords[language];
	const rows = everyVersion.map((framework) => {
		const {id, language} = framework;
		const seen = tally(id);
		const proof = seen === null ? words.notRun : `${seen.version}: ${words.counts(seen.ran, seen.cannot, seen.failed)}`;
		return [id, titleOf(framework), language.name, proof] as const;
	});
	const sizes = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2);
	return rows.map((row) => `${row.map((value, column) => value.padEnd(sizes[column] ?? 0)).join('')}\n`).join('');
};
