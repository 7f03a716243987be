import {expect, it} from 'vitest';
import {everyVersion} from '../../source/frameworks/index.js';
import {frameworkOf} from '../grid/cell-for.js';
import {parseOptions, usage} from './options.js';

const parts = ['clients', 'page'];

const parse = (...argv: readonly string[]) => parseOptions(argv, parts);

it('runs all where nothing is named, and what is named where something is', () => {
	const none = {record: false, confirm: [], check: false};
	expect(parse()).toEqual({frameworks: everyVersion, parts, ...none});
	expect(parse('go', 'page', 'Flask')).toEqual({
		frameworks: [frameworkOf('flask'), frameworkOf('go')],
		parts: ['page'],
		...none,
	});
	expect(parse('--sample', '3')).toMatchObject({sample: 3});
});

it('records, and confirms refusals of what is named', () => {
	expect(parse('flask', '--record', '--confirm', '102,104')).toMatchObject({record: true, confirm: [102, 104]});
});

it('tells how it is used', () => {
	expect(parse('--help')).toEqual({print: usage, exitCode: 0});
});

it.each([
	[['flsk'], /^not known: flsk; there are django, /],
	[['--sample', 'few'], /^--sample takes a number, not “few”$/],
	[['flask', '--record', '--confirm', 'all'], /^--confirm takes status codes, such as 102,104, not “all”$/],
	[['--record', '--confirm', '102'], /^--confirm belongs to --record, and to the frameworks that are named$/],
	[['flask', '--confirm', '102'], /^--confirm belongs to --record/],
	[['--check', '--record'], /^--check runs and records nothing; leave out --record$/],
])('%j is wrong', (argv, message) => {
	expect(parse(...argv)).toEqual({print: expect.stringMatching(message) as string, exitCode: 2});
});
