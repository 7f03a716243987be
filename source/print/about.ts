import type {en} from '../i18n/index.js';
import {messagesOf} from '../i18n/index.js';
import type {Language} from '../language.js';
import {citation, label, type FieldRule, type Status} from '../statuses/index.js';
import {exampleLines, examples} from '../statuses/examples.js';
import {confusionTexts} from '../statuses/texts/confusions.js';
import {confusionKey} from '../statuses/confusions.js';
import {confusionsOf} from '../statuses/neighbours.js';
import {symbolsOf} from '../statuses/symbols.js';
import {localNameOf, textOf} from '../statuses/texts/index.js';
import {unofficialTexts} from '../statuses/texts/unofficial.js';
import type {Unofficial} from '../statuses/unofficial.js';

type Section = readonly [title: string, values: readonly string[]];

const fieldText = ({name, level, specification}: FieldRule, levels: typeof en.levels): string =>
	`${name} ${levels[level]} (${citation(specification)})`;

/** The questions that tell a status from its neighbours, each with what its answers lead to. */
const confusionRows = (code: number, language: Language): readonly string[] => {
	const texts = confusionTexts[language];
	return confusionsOf(code).flatMap(({codes, specification}) => {
		const text = texts[confusionKey({codes, specification})];
		return text === undefined
			? []
			: [
					`${text.question} (${citation(specification)})`,
					...codes.map((each) => `  ${each}  ${text.answers[each] ?? ''}`),
				];
	});
};

/** What people want to know of a status, as lines for a pipe. */
const registeredSections = (status: Status, language: Language): readonly Section[] => {
	const {about, levels, contents, roles, caches} = messagesOf(language);
	const text = textOf(status.code, language);
	const example = examples[status.code];
	return [
		[about.send, [text.send]],
		[about.avoid, [text.avoid]],
		[about.confusions, confusionRows(status.code, language)],
		[about.causes, [text.causes]],
		[about.clients, [text.clients]],
		[about.caches, [caches[`${status.cacheable}`]]],
		[
			about.fields,
			status.fields.length === 0 ? [about.noFields] : status.fields.map((rule) => fieldText(rule, levels)),
		],
		[about.content, [contents[status.content]]],
		[about.role, [roles[status.role]]],
		[about.example, example === undefined ? [] : exampleLines(example)],
		[about.symbols, symbolsOf(status.code).map(({library, symbol}) => `${library}: ${symbol}`)],
		[about.formerNames, status.formerNames.length === 0 ? [] : [status.formerNames.join(', ')]],
		[about.specification, [`${citation(status.specification)}  ${status.specification.url}`]],
	];
};

const unofficialSections = ({senders, key, received, url}: Unofficial, language: Language): readonly Section[] => {
	const {unofficial} = messagesOf(language);
	const {visible, cure} = unofficialTexts[language][key];
	const client =
		received === 'itself' ? [] : [typeof received === 'number' ? unofficial.receives(received) : unofficial[received]];
	return [
		[unofficial.senders, [senders.join(', ')]],
		[unofficial.visible, [visible, ...client]],
		[unofficial.cure, [cure]],
		[unofficial.documentation, [url]],
	];
};

/** What people want to know of a status, as lines for a pipe. */
export const aboutText = (status: Status, language: Language): string => {
	const {unofficial} = status;
	const name = localNameOf(status, language);
	const [meaning, sections] =
		unofficial === undefined
			? [textOf(status.code, language).meaning, registeredSections(status, language)]
			: [unofficialTexts[language][unofficial.key].meaning, unofficialSections(unofficial, language)];
	return [
		name === undefined ? label(status) : `${label(status)}  ${name}`,
		meaning,
		...sections
			.filter(([, values]) => values.length > 0)
			.flatMap(([title, values]) => ['', `${title}:`, ...values.map((value) => `  ${value}`.trimEnd())]),
		'',
	].join('\n');
};
