import meow from 'meow';
import {expect, test} from 'vitest';
import {flags} from '../../source/cli/flags.js';
import {readArgv, repeatedFlag} from '../../source/cli/meow.js';

const options = {importMeta: import.meta, pkg: {}, flags, booleanDefault: undefined};

test.each(['--help', '--version'])('meow alone does not answer %s beside a word, so that we still have to', (flag) => {
	expect(meow('the help', {...options, argv: ['417', flag]}).input).toEqual(['417']);
});

test('meow alone refuses a value that is not among those of a flag in words that cannot be translated', () => {
	const body = {type: 'string' as const, choices: ['json']};
	expect(() => meow('', {...options, flags: {body}, argv: ['--body', 'jsn']})).toThrow(/^Unknown value for flag/);
});

test('what meow throws where a flag is given twice says which', () => {
	for (const name of ['framework', 'lang']) {
		let thrown: unknown;
		try {
			readArgv([`--${name}=a`, `--${name}=b`]);
		} catch (error) {
			thrown = error;
		}

		expect(repeatedFlag(thrown)).toBe(name);
	}

	expect(repeatedFlag(new Error('The flag is not there'))).toBeUndefined();
});
