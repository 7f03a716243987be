import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {date} from '../client.js';
import {parametersOf} from '../../../source/server/request/parameters.js';
import {ask, type Told} from './ask.js';

const basic = (text: string) => ({authorization: `Basic ${Buffer.from(text).toString('base64')}`});

test.each([
	['/basic-auth/user/pass', basic('user:pass'), 200, undefined],
	['/basic-auth/us%C3%A9r/p%3Ass', basic('usér:p:ss'), 200, undefined],
	['/basic-auth/user/pass', basic('user:other'), 401, 'Basic realm="Fake Realm"'],
	['/basic-auth/user/pass', {}, 401, 'Basic realm="Fake Realm"'],
	['/basic-auth/user/pass', {authorization: 'Basic %%%'}, 401, 'Basic realm="Fake Realm"'],
	['/hidden-basic-auth/user/pass', basic('user:pass'), 200, undefined],
	['/hidden-basic-auth/user/pass', basic('user:other'), 404, undefined],
	['/hidden-basic-auth/user/pass', {}, 404, undefined],
	['/bearer', {authorization: 'Bearer abc'}, 200, undefined],
	['/bearer', {authorization: 'bearer abc'}, 200, undefined],
	['/bearer', {authorization: 'Bearer'}, 401, 'Bearer'],
	['/bearer', basic('user:pass'), 401, 'Bearer'],
])('%s with %j is %i', async (target, fields, code, challenge) => {
	const told = await ask(target, {fields});
	expect([told.code, told.field('WWW-Authenticate')]).toEqual([code, challenge]);
	if (code === 200) {
		expect(told.json()).toHaveProperty('authenticated', true);
	}
});

const names = {MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512': 'sha512'} as const;

type Attempt = {
	readonly algorithm?: keyof typeof names;
	readonly qop?: string | undefined;
	readonly user?: string;
	readonly password?: string;
	readonly content?: string;
	readonly uri?: string;
};

/** The answer to a challenge as RFC 7616 §3.4.1 has it, written anew. */
const answerTo = (challenge: string, target: string, attempt: Attempt): string => {
	const {algorithm = 'MD5', qop, user = 'user', password = 'pass', content = '', uri = target} = attempt;
	const {nonce = '', realm = ''} = parametersOf(challenge);
	const hash = (...parts: string[]) => createHash(names[algorithm]).update(parts.join(':')).digest('hex');
	const a2 = qop === 'auth-int' ? hash('GET', uri, hash(content)) : hash('GET', uri);
	const middle = qop === undefined ? [nonce] : [nonce, '00000001', 'abc', qop];
	const response = hash(hash(user, realm, password), ...middle, a2);
	const more = qop === undefined ? '' : `, qop=${qop}, nc=00000001, cnonce="abc"`;
	return `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", response="${response}"${more}`;
};

const digest = async (target: string, attempt: Attempt, seconds = 0): Promise<Told> => {
	const challenge = (await ask(target)).field('WWW-Authenticate') ?? '';
	const {content = ''} = attempt;
	return ask(target, {
		content,
		fields: {authorization: answerTo(challenge, target, attempt)},
		context: {now: () => new Date(date.getTime() + seconds * 1000)},
	});
};

const target = '/digest-auth/auth/user/pass';

test.each<[string, string, Attempt, number]>([
	['MD5', target, {qop: 'auth'}, 200],
	['a query', `${target}?a=1`, {qop: 'auth'}, 200],
	['no qop', target, {}, 200],
	['SHA-256', `${target}/SHA-256`, {qop: 'auth', algorithm: 'SHA-256'}, 200],
	['SHA-512', `${target}/SHA-512`, {qop: 'auth', algorithm: 'SHA-512'}, 200],
	['an unknown algorithm is MD5', `${target}/CRC32`, {qop: 'auth'}, 200],
	['content', '/digest-auth/auth-int/user/pass', {qop: 'auth-int', content: 'hello'}, 200],
	['the wrong password', target, {qop: 'auth', password: 'other'}, 401],
	['the wrong user', target, {qop: 'auth', user: 'other'}, 401],
	['the wrong hash', `${target}/SHA-256`, {qop: 'auth'}, 401],
	['another target', target, {qop: 'auth', uri: '/other'}, 401],
])('digest: %s', async (_name, path, attempt, code) => {
	const told = await digest(path, attempt);
	expect(told.code).toBe(code);
	expect(told.text === '' ? 401 : told.json()).toEqual(code === 200 ? {authenticated: true, user: 'user'} : 401);
});

test('a challenge names the algorithm and the qop', async () => {
	expect((await ask('/digest-auth/auth-int/u/p/SHA-256')).field('WWW-Authenticate')).toMatch(
		/^Digest realm="status-tui", nonce="[\w-]+", qop="auth-int", opaque="\w+", algorithm=SHA-256, stale=FALSE$/,
	);
	expect((await ask('/digest-auth/any/u/p')).field('WWW-Authenticate')).toContain('qop="auth, auth-int"');
});

test.each([
	[300, 200, undefined],
	[301, 401, 'TRUE'],
	[-1, 401, 'TRUE'],
])('a nonce is fresh for 300 seconds: after %i', async (seconds, code, stale) => {
	const told = await digest(target, {qop: 'auth'}, seconds);
	expect([told.code, parametersOf(told.field('WWW-Authenticate') ?? '')['stale']]).toEqual([code, stale]);
});

test('a nonce of another server is stale', async () => {
	const fields = {authorization: answerTo('Digest realm="status-tui", nonce="6b077ec2-abc"', target, {qop: 'auth'})};
	expect((await ask(target, {fields})).field('WWW-Authenticate')).toContain('stale=TRUE');
});

test('by its cookies, httpbin counts how often a nonce is good', async () => {
	const path = `${target}/MD5/1`;
	const challenge = await ask(path);
	expect(challenge.all('Set-Cookie')).toEqual(['stale_after=1; Path=/', 'fake=fake_value; Path=/']);
	const authorization = answerTo(challenge.field('WWW-Authenticate') ?? '', path, {qop: 'auth'});
	const first = await ask(path, {fields: {authorization, cookie: 'stale_after=1; fake=fake_value'}});
	expect([first.code, first.all('Set-Cookie')]).toEqual([200, ['fake=fake_value; Path=/', 'stale_after=0; Path=/']]);
	const second = await ask(path, {fields: {authorization, cookie: 'stale_after=0; fake=fake_value'}});
	expect([second.code, second.field('WWW-Authenticate')]).toEqual([401, expect.stringContaining('stale=TRUE')]);
});

test.each([
	['', 401],
	['a=b', 403],
	['fake=fake_value', 200],
])('?require-cookie with the cookie %j is %i', async (cookie, code) => {
	const path = `${target}?require-cookie=1`;
	const challenge = (await ask(path)).field('WWW-Authenticate') ?? '';
	const authorization = answerTo(challenge, path, {qop: 'auth'});
	expect((await ask(path, {fields: {authorization, ...(cookie !== '' && {cookie})}})).code).toBe(code);
});
