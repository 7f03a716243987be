import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseOptions} from '../../source/cli/arguments.js';
import {flagForms, flagRows} from '../../source/cli/flags.js';
import type {Options} from '../../source/cli/options.js';
import type {Choice} from '../../source/commands/choice.js';
import {told} from '../failures.js';

/** A choice as people write it. */
type Written = {readonly status?: number; readonly framework?: string; readonly target?: string};

const written = ({status, framework, target, ...rest}: Choice): unknown => ({
	...rest,
	...(status !== undefined && {status: status.code}),
	...(framework !== undefined && {framework: framework.id}),
	...(target !== undefined && {target: target.template}),
});

const shown = (options: Options): unknown =>
	'choice' in options ? {...options, choice: written(options.choice)} : options;

const screen = (choice: Written & {readonly format?: string; readonly language?: string}): unknown => ({
	kind: 'screen',
	choice,
});

test.each<[argv: readonly string[], options: unknown]>([
	[[], screen({})],
	[['417'], screen({status: 417})],
	[['expectation failed'], screen({status: 417})],
	[['expectation_failed'], screen({status: 417})],
	[['not', 'found'], screen({status: 404})],
	[[':gone'], screen({status: 410})],
	[['StatusNotFound'], screen({status: 404})],
	[['-f', 'flask'], screen({framework: 'flask'})],
	[['-f', 'Flask'], screen({framework: 'flask'})],
	[['-fflask'], screen({framework: 'flask'})],
	[['-f=flask'], screen({framework: 'flask'})],
	[['--framework=flask', '200'], screen({status: 200, framework: 'flask'})],
	[['200', '-b', 'xml', '--lang', 'ja'], screen({status: 200, format: 'xml', language: 'ja'})],
	[['-t', ':3000/{code}'], screen({target: 'http://localhost:3000/{code}'})],
	[['-thttps://example.com/'], screen({target: 'https://example.com/'})],
	[['--', '417'], screen({status: 417})],
	[['417', '--'], screen({status: 417})],
	[['--', ':gone'], screen({status: 410})],
	[['417', '-p', 'code'], {kind: 'print', part: 'code', choice: {status: 417}}],
	[['-p', 'all', '-f', 'go', '103'], {kind: 'print', part: 'all', choice: {status: 103, framework: 'go'}}],
	[['418', '--json'], {kind: 'json', choice: {status: 418}}],
	[['418', '--copy', 'curl'], {kind: 'copy', part: 'curl', choice: {status: 418}}],
	[
		['417', '-X', 'PUT', '-H', 'Accept: text/html', '-H=X:y:z', '-d', '{"a": 1}', '--run'],
		{
			kind: 'run',
			json: false,
			choice: {
				status: 417,
				edit: {
					method: 'PUT',
					fields: [
						['Accept', 'text/html'],
						['X', 'y:z'],
					],
					content: '{"a": 1}',
				},
			},
		},
	],
	[
		['417', '-XDELETE', '-p', 'curl'],
		{kind: 'print', part: 'curl', choice: {status: 417, edit: {method: 'DELETE', fields: []}}},
	],
	[['418', '--run'], {kind: 'run', json: false, choice: {status: 418}}],
	[['418', '--run', '--json'], {kind: 'run', json: true, choice: {status: 418}}],
	[['list'], {kind: 'list', choice: {}, words: '', json: false}],
	[['list', 'proxy', 'auth', '--json'], {kind: 'list', choice: {}, words: 'proxy auth', json: true}],
	[['frameworks'], {kind: 'frameworks', choice: {}, json: false}],
	[['frameworks', '--json'], {kind: 'frameworks', choice: {}, json: true}],
	[['app', '417'], {kind: 'app', force: false, choice: {status: 417}}],
	[
		['app', '417', '-f', 'go', '-o', 'there', '--force'],
		{kind: 'app', output: 'there', force: true, choice: {status: 417, framework: 'go'}},
	],
	[['serve'], {kind: 'serve', choice: {}, host: '127.0.0.1', log: 'text'}],
	[['serve', '--port', '0', '--host', '::1'], {kind: 'serve', choice: {}, host: '::1', port: 0, log: 'text'}],
	[
		['serve', '--port', '65535', '--log', 'json'],
		{kind: 'serve', choice: {}, host: '127.0.0.1', port: 65_535, log: 'json'},
	],
	[['decide'], {kind: 'decide', choice: {}, answers: []}],
	[['decide', 'y', 'no', '-f', 'go'], {kind: 'decide', choice: {framework: 'go'}, answers: ['yes', 'no']}],
	[['which', 'no'], {kind: 'decide', choice: {}, answers: ['no']}],
	[['-'], {kind: 'lint', choice: {}, json: false}],
	[['-', '--json'], {kind: 'lint', choice: {}, json: true}],
	[['HTTP/1.1 200 OK\n'], {kind: 'lint', choice: {}, text: 'HTTP/1.1 200 OK\n', json: false}],
	[['StatusCodes.Status417ExpectationFailed'], screen({status: 417})],
	[['http.STATUS_CODES[410]'], screen({status: 410})],
	[['499'], screen({status: 499})],
	[['completion', 'zsh'], {kind: 'completion', shell: 'zsh'}],
	[['--help'], {kind: 'help', choice: {}}],
	[['417', '-h'], {kind: 'help', choice: {}}],
	[['list', '--help'], {kind: 'help', choice: {}}],
	[['--help', '--lang', 'ja'], {kind: 'help', choice: {language: 'ja'}}],
	[['-v'], {kind: 'version'}],
])('%j', async (argv, options) => {
	const parsed = await parseOptions(argv);
	expect(parsed.ok ? shown(parsed.options) : parsed).toEqual(options);
});

const help = 'status-tui --help lists all';
const address = 'expected http: or https:, such as http://localhost:3000/{code}.';

describe('what is wrong, in one line', () => {
	test.each<[argv: readonly string[], error: string]>([
		[['999'], '“999” is not a registered status code or name; the nearest: 511 Network Authentication Required'],
		[
			['expecation failed'],
			'“expecation failed” is not a registered status code or name; the nearest: 417 Expectation Failed',
		],
		[['zzzz'], '“zzzz” is not a registered status code or name; status-tui list shows all'],
		[['a-negative'], '“a-negative” is not a registered status code or name; status-tui list shows all'],
		[[''], '“” is not a registered status code or name; status-tui list shows all'],
		[
			['417', '418'],
			'“417 418” is not a registered status code or name; the nearest: 417 Expectation Failed, 418 (Unused)',
		],
		[['\u001B[2J\n'], '“␛[2J␊” is not a registered status code or name; status-tui list shows all'],
		[['decide', 'maybe'], 'decide takes answers, yes or no, not “maybe”'],
		[['which', '--json'], 'decide does not take --json; status-tui --help lists what does'],
		[['-', 'x'], 'one response at a time, not also “x”'],
		[['--framwork', 'flask'], 'there is no flag --framwork; did you mean --framework?'],
		[['--port'], 'a status does not take --port; status-tui --help lists what does'],
		[['-x'], `there is no flag -x; ${help}`],
		[['--dry-run'], `there is no flag --dry-run; ${help}`],
		[['--dryRun=yes'], `there is no flag --dryRun; ${help}`],
		[['417', '--framework.x', 'flask'], 'there is no flag --framework.x; did you mean --framework?'],
		[['--no-header'], '--header cannot be turned off; leave it out'],
		[['-o/etc/passwd'], 'a status does not take --output; status-tui --help lists what does'],
		[['--417'], `there is no flag --417; ${help}`],
		[['--constructor'], `there is no flag --constructor; ${help}`],
		[['--help', '--nonsense'], `there is no flag --nonsense; ${help}`],
		[['--no-json', '417'], '--json cannot be turned off; leave it out'],
		[['--run=no', '417'], '--run cannot be turned off; leave it out'],
		[['--no-framework'], '--framework cannot be turned off; leave it out'],
		[['-f', 'flsk'], '--framework: there is no “flsk”; did you mean flask? (status-tui frameworks lists all)'],
		[['-f', 'cobol'], '--framework: there is no “cobol” (status-tui frameworks lists all)'],
		[['-f'], '--framework needs a value'],
		[['--framework='], '--framework needs a value'],
		[['-f', 'flask', '-f', 'django'], '--framework can only be given once'],
		[['-b', 'jsn'], '--body takes json, problem, text, html, xml, none, not “jsn”; did you mean json?'],
		[['--lang', 'fr'], '--lang takes en, ja, not “fr”'],
		[['417', '-H'], '--header needs a value'],
		[['417', '-H', 'A: b', '-H'], '--header needs a value'],
		[['417', '--header='], '--header needs a value'],
		[['417', '-H', 'Accept'], '--header: “Accept” is not a field: expected Name: value, such as Accept: text/html'],
		[['417', '-H', 'A: b\r\nC: d'], '--header: There is a line end, a control or an invisible character in it'],
		[['417', '-d', 'a\nb'], '--data: There is a line end, a control or an invisible character in it'],
		[['417', '-X', 'G T'], '--request: “G T” is not a method: expected letters and hyphens, such as PUT'],
		[['serve', '-X', 'PUT'], 'serve does not take --request; status-tui --help lists what does'],
		[['-p'], '--print needs a value'],
		[['-p', '417'], '--print takes response, code, app, curl, about, all, not “417”'],
		[['-p', 'code'], '--print needs a status, such as: status-tui 417 --print code'],
		[['--json'], '--json needs a status, such as: status-tui 417 --json'],
		[['--run'], '--run needs a status, such as: status-tui 417 --run'],
		[['417', '--copy', 'abuot'], '--copy takes response, code, app, curl, not “abuot”'],
		[['417', '-p', 'code', '--json'], '--print and --json cannot be used together; choose one'],
		[['417', '-p', 'code', '--copy', 'code'], '--print and --copy cannot be used together; choose one'],
		[['417', '--copy', 'code', '--run', '--json'], '--copy and --run cannot be used together; choose one'],
		[['-t', '-o/etc/passwd'], 'a status does not take --output; status-tui --help lists what does'],
		[['-t-o/etc/passwd'], `--target: This looks like an option: ${address}`],
		[['--target=-o/etc/passwd'], `--target: This looks like an option: ${address}`],
		[['-t', 'file:///etc/passwd'], `--target: This is not HTTP: ${address}`],
		[['-t', 'http://{code}.example.com'], `--target: {code} can stand in the path or the query only: ${address}`],
		[['-t', ''], '--target needs a value'],
		[['--insecure'], '--insecure belongs to --target: name the server whose certificate is not checked'],
		[['list', '-f', 'flask'], 'list does not take --framework; status-tui --help lists what does'],
		[['frameworks', 'x'], 'frameworks takes no argument, not “x”'],
		[['serve', 'x'], 'serve takes no argument, not “x”'],
		[['serve', '--port', '65536'], '--port takes a number from 0 to 65535, not “65536”'],
		[['serve', '--port', '-1'], '--port takes a number from 0 to 65535, not “-1”'],
		[['serve', '--port', '80.5'], '--port takes a number from 0 to 65535, not “80.5”'],
		[['serve', '--port', 'http'], '--port takes a number from 0 to 65535, not “http”'],
		[['serve', '--port'], '--port needs a value'],
		[['serve', '--log', 'xml'], '--log takes text, json, none, not “xml”'],
		[['417', '--log', 'json'], 'a status does not take --log; status-tui --help lists what does'],
		[['serve', '--host', ''], '--host needs a value'],
		[['serve', '--json'], 'serve does not take --json; status-tui --help lists what does'],
		[['completion'], 'completion takes one of bash, zsh, fish'],
		[['completion', 'tcsh'], 'completion takes one of bash, zsh, fish, not “tcsh”'],
		[['completion', 'bash', 'zsh'], 'completion takes one of bash, zsh, fish, not “bash zsh”'],
	])('%j', async (argv, error) => {
		expect(told(await parseOptions(argv))).toMatchObject({ok: false, error});
	});
});

test('what is wrong is said in the language that is asked for', async () => {
	expect(await parseOptions(['999', '--lang', 'ja'])).toMatchObject({ok: false, language: 'ja'});
	expect(await parseOptions(['999', '--lang', 'fr'])).not.toHaveProperty('language');
});

test('what begins with a dash after -- is a word', async () => {
	expect(await parseOptions(['417', '--', '--json'])).toMatchObject({ok: true, options: {kind: 'screen'}});
	expect(await parseOptions(['--', '-f', 'flask'])).toMatchObject({ok: false});
});

test('flags mean the same wherever they stand', async () => {
	const all = [['404'], ['-f', 'go'], ['--body=xml'], ['-t', ':3000/'], ['-H', '-A: b'], ['--run'], ['--json']];
	const expected = await parseOptions(all.flat());
	expect(expected).toMatchObject({ok: true, options: {kind: 'run', json: true, choice: {format: 'xml'}}});
	await fc.assert(
		fc.asyncProperty(fc.shuffledSubarray(all, {minLength: all.length}), async (shuffled) => {
			expect(await parseOptions(shuffled.flat())).toEqual(expected);
		}),
	);
});

test('whatever the arguments, they are options, or wrong in one line without control characters', async () => {
	const known = flagRows.flatMap(([name]) => [`--no-${name}`, ...flagForms(name)]);
	const word = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom(
			...known,
			'--',
			'-',
			'list',
			'serve',
			'frameworks',
			'completion',
			'417',
			'flask',
			'__proto__',
			'-1',
		),
		fc
			.tuple(fc.constantFrom('-', '--', ...known), fc.constantFrom('', '=', '.'), fc.string())
			.map((all) => all.join('')),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(word, {maxLength: 5}), async (argv) => {
			const parsed = await parseOptions(argv);
			expect(parsed.ok ? parsed.options.kind : told(parsed.error)).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u);
		}),
		{numRuns: 500},
	);
});
