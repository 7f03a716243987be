import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {flagRows} from '../../source/cli/flags.js';
import {shells} from '../../source/cli/shells.js';
import {everyVersion} from '../../source/frameworks/index.js';
import {completion} from '../../source/cli/completion.js';
import {registered} from '../../source/statuses/index.js';

const bash = (script: string, ...words: readonly string[]) =>
	spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {encoding: 'utf8'});

/** What bash offers after these words, the last of which is being typed. */
const offered = (...words: readonly string[]): readonly string[] => {
	const {stdout, stderr} = bash(
		`${completion('bash')}
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
_status_tui
printf '%s\\n' "\${COMPREPLY[@]}"`,
		'status-tui',
		...words,
	);
	expect(stderr).toBe('');
	return stdout.split('\n').filter((each) => each !== '');
};

test('bash reads its script', () => {
	const {status, stderr} = spawnSync('bash', ['-n'], {input: completion('bash'), encoding: 'utf8'});
	expect([status, stderr]).toEqual([0, '']);
});

test.each<[words: readonly string[], all: readonly string[]]>([
	[['45'], ['451']],
	[['fr'], ['frameworks']],
	[['--fr'], ['--framework']],
	[['417', '-f', ''], everyVersion.map(({id}) => id)],
	[['417', '--framework', 'fl'], ['flask']],
	[
		['417', '-p', 'a'],
		['app', 'about', 'all'],
	],
	[['417', '--body', 'x'], ['xml']],
	[['completion', ''], shells],
	[['417', '-t', ''], []],
	[['zzzz'], []],
])('after %j bash offers %j', (words, all) => {
	expect(offered(...words)).toEqual(all);
});

test('bash offers every status, command and flag', () => {
	const all = offered('');
	expect(all).toEqual(expect.arrayContaining(registered.map(({code}) => String(code))));
	expect(all).toEqual(expect.arrayContaining(['list', 'decide', 'frameworks', 'app', 'serve', 'completion']));
	expect(all).toEqual(expect.arrayContaining(flagRows.map(([name]) => `--${name}`)));
});

test.each(shells)('the script of %s names every status, framework and flag, and ends with a line end', (shell) => {
	const script = completion(shell);
	const names = [
		...registered.map(({code}) => String(code)),
		...everyVersion.map(({id}) => id),
		...flagRows.map(([name]) => (shell === 'fish' ? `-l ${name}` : `--${name}`)),
	];
	expect(names.filter((name) => !script.includes(name))).toEqual([]);
	expect(script).toMatch(/[^\n]\n$/);
	expect(script).not.toMatch(/[ \t]$|undefined/m);
});

test.each(['zsh', 'fish'] as const)('quotes are paired on every line of the script of %s', (shell) => {
	for (const line of completion(shell).split('\n')) {
		expect(line.replaceAll(String.raw`'\''`, '').split("'").length % 2, line).toBe(1);
	}
});

test('zsh shows the help of each flag without a bracket or colon that would end it', () => {
	for (const line of completion('zsh')
		.split('\n')
		.filter((each) => each.includes('--') && each.includes('['))) {
		expect(line.match(/(?<!\\)\[/g), line).toHaveLength(1);
		expect(line.match(/(?<!\\)\]/g), line).toHaveLength(1);
	}
});

test('every flag with few values offers them', () => {
	for (const [name, {values = []}] of flagRows) {
		expect(values.length === 0 || offered('417', `--${name}`, ''), name).toEqual(values.length === 0 || values);
	}
});
