import {mkdirSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {hasUnsafe} from '../../source/characters.js';
import {problemOf, readConfig} from '../../source/config/index.js';
import {makeHome} from './home.js';
import {told} from '../failures.js';

const choices = {
	framework: ['express', 'flask'],
	body: ['json', 'text'],
	lang: ['en', 'ja'],
	mouse: [true, false],
} as const;
const file = '.config/status-tui/config.json';

let home: ReturnType<typeof makeHome>;
beforeEach(() => {
	home = makeHome();
});
afterEach(() => {
	home.remove();
});

const readLines = (text: string) => {
	home.write(file, text);
	const {config, problems} = readConfig(home.place, choices);
	return {config, lines: problems.map((each) => told(problemOf(each)).replace(home.at(file), 'config.json'))};
};

describe('what is right', () => {
	test.each([
		{},
		{framework: 'flask', body: 'text', lang: 'ja', target: 'https://httpbin.org/status/{code}'},
		{target: 'http://[::1]:4170/'},
		{mouse: false},
	])('%j', (config) => {
		expect(readLines(JSON.stringify(config))).toEqual({config, lines: []});
	});

	test('no file, and no home', () => {
		expect(readConfig(home.place, choices)).toEqual({config: {}, problems: []});
		expect(readConfig({env: {}, platform: 'linux'}, choices)).toEqual({config: {}, problems: []});
	});
});

describe('what is wrong is said in one line, and the rest counts', () => {
	test('a value', () => {
		expect(readLines('{"framework": "flask", "body": "yaml", "lang": 1}')).toEqual({
			config: {framework: 'flask'},
			lines: ['config.json: expected one of json, text at "body"', 'config.json: expected one of en, ja at "lang"'],
		});
	});

	test.each([
		'',
		'example.com',
		'file:///etc/passwd',
		'-o/some/file',
		'http://',
		'https://a b',
		'http://a/\r\nX: y',
		'http://a/\u202Egpj',
		1,
		null,
	])('the target %j', (target) => {
		expect(readLines(JSON.stringify({target}))).toEqual({
			config: {},
			lines: ['config.json: expected an http:// or https:// URL at "target"'],
		});
	});

	test.each(['framwork', 'status', '__proto__', 'constructor'])('the key %s', (key) => {
		expect(readLines(`{"${key}": "flask"}`)).toEqual({
			config: {},
			lines: [`config.json: expected one of the keys framework, body, lang, mouse, target at "${key}"`],
		});
	});

	test.each(['', '{', '[]', 'null', '{"lang": "ja",}'])('the file %j', (text) => {
		expect(readLines(text)).toEqual({config: {}, lines: ['config.json: expected a JSON object']});
	});

	test('a folder in its place', () => {
		mkdirSync(home.at(file), {recursive: true});
		expect(readConfig(home.place, choices).problems.map(({expected}) => told(expected))).toEqual([
			'a file of at most 65536 octets',
		]);
	});

	test('a hostile key stays on its line', () => {
		const {lines} = readLines(JSON.stringify({[`\u001B[2J\n\u202E\u009B${'x'.repeat(100)}`]: 1}));
		expect(lines).toHaveLength(1);
		expect(hasUnsafe(lines[0] ?? '')).toBe(false);
		expect(lines[0]?.length).toBeLessThan(130);
	});
});
