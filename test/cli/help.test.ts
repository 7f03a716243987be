import {expect, test} from 'vitest';
import {commands} from '../../source/cli/commands.js';
import {flagForms, flagRows, flags} from '../../source/cli/flags.js';
import {helpFor} from '../../source/cli/help.js';
import {layOutHelp} from '../../source/cli/meow.js';
import {exitCodes} from '../../source/commands/exit-codes.js';
import {helpWords} from '../../source/i18n/help/index.js';
import {languages} from '../../source/language.js';

test.each(languages)('the help in %s has every flag and every command, and no word for others', (language) => {
	const help = layOutHelp(helpFor(language));
	const words = helpWords[language];
	expect(Object.keys(words.flags)).toEqual(Object.keys(flags));
	expect(Object.keys(words.commands)).toEqual(Object.keys(commands));
	for (const text of [words.description, ...Object.values(words.flags), ...Object.values(words.commands)]) {
		expect(help).toContain(text);
	}

	for (const form of flagRows.flatMap(([name]) => flagForms(name))) {
		expect(help).toMatch(new RegExp(String.raw`^ +(?:-\w, )?${form}\b`, 'm'));
	}

	for (const {usage} of Object.values(commands)) {
		expect(help).toContain(`\n  status-tui ${usage}  `);
	}

	for (const code of Object.values(exitCodes)) {
		expect(words.exitCodes).toMatch(new RegExp(String.raw`[ 、]${code} `));
	}
});

test('meow lays the help out: an empty line, what the program is, an empty line, the rest', () => {
	const lines = layOutHelp(helpFor('en')).split('\n');
	expect(lines.slice(0, 5)).toEqual([
		'',
		helpWords.en.description,
		'',
		'Usage',
		expect.stringMatching(/^ {2}status-tui /),
	]);
	expect(lines.slice(-3)).toEqual(['', helpWords.en.exitCodes, '']);
});

test('a command’s former name is not in the help', () => {
	expect(layOutHelp(helpFor('en'))).not.toContain('status-tui which');
});
