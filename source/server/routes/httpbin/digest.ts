import {createHash} from 'node:crypto';
import type {PlannedAnswer, RequestInfo, RouteContext, Plan, Route} from '../../routing/plan.js';
import type {Field} from '../../../response/index.js';
import {jsonReply} from '../../answers/reply.js';
import {cookiesOf, setCookie} from '../../request/cookies.js';
import {digestOf, hashes, responseOf, type Algorithm, type Digest} from '../../request/digest.js';
import {queryOf} from '../../request/query.js';
import {reads} from '../methods.js';
import {challenge, credentialsOf} from './authentication.js';

const realm = 'status-tui';

/** How long a nonce is good, in seconds. */
const nonceLife = 300;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const secondOf = ({now}: RouteContext): number => Math.floor(now().getTime() / 1000);

/** A nonce that tells when it was made, so that none has to be remembered; it says nothing that is secret. */
const nonceOf = (second: number, {url}: RouteContext): string => `${second.toString(16)}-${sha256(`${second} ${url}`)}`;

const isFresh = (nonce: string, context: RouteContext): boolean => {
	const second = Number.parseInt(nonce, 16);
	const age = secondOf(context) - second;
	return age >= 0 && age <= nonceLife && nonce === nonceOf(second, context);
};

type Wanted = {readonly qop: string; readonly algorithm: Algorithm; readonly staleAfter: string};

const cookie = (name: string, value: string): readonly Field[] => [setCookie(name, value) ?? []].filter(isField);

const isField = (field: Field | readonly []): field is Field => field.length === 2;

const challenged = (wanted: Wanted, context: RouteContext, isStale: boolean, nonce?: string): PlannedAnswer => {
	const offered = ['auth', 'auth-int'].includes(wanted.qop) ? wanted.qop : 'auth, auth-int';
	const made = nonceOf(secondOf(context), context);
	return challenge(
		`Digest realm="${realm}", nonce="${made}", qop="${offered}", opaque="${sha256(made)}", algorithm=${wanted.algorithm}, stale=${isStale ? 'TRUE' : 'FALSE'}`,
		[
			...cookie('stale_after', wanted.staleAfter),
			...(nonce === undefined ? [] : cookie('last_nonce', nonce)),
			...cookie('fake', 'fake_value'),
		],
	);
};

const next = (staleAfter: string): string => (/^-?\d+$/.test(staleAfter) ? String(Number(staleAfter) - 1) : 'never');

const wantsCookie = (request: RequestInfo): boolean => /^(?:1|t|true)$/i.test(queryOf(request)['require-cookie'] ?? '');

const isRight = (request: RequestInfo, digest: Digest, user: string, password: string, algorithm: Algorithm): boolean =>
	digest.username === user && digest.response === responseOf(request, digest, {user, password, realm, algorithm});

const answerTo = (
	request: RequestInfo,
	wanted: Wanted,
	user: string,
	password: string,
	context: RouteContext,
): PlannedAnswer => {
	const digest = digestOf(credentialsOf(request, 'digest'));
	const jar = cookiesOf(request);
	if (digest === undefined || (wantsCookie(request) && request.fields['cookie'] === undefined)) {
		return challenged(wanted, context, false);
	}

	if (wantsCookie(request) && jar['fake'] !== 'fake_value') {
		return jsonReply({errors: ['missing cookie set on challenge']}, {code: 403, fields: cookie('fake', 'fake_value')});
	}

	const {stale_after: staleAfter, last_nonce: last} = jar;
	if (digest.nonce === last || staleAfter === '0' || !isFresh(digest.nonce, context)) {
		return challenged(wanted, context, true, digest.nonce);
	}

	if (!isRight(request, digest, user, password, wanted.algorithm)) {
		return challenged(wanted, context, false, digest.nonce);
	}

	const fields = [
		...cookie('fake', 'fake_value'),
		...(staleAfter === undefined ? [] : cookie('stale_after', next(staleAfter))),
	];
	return jsonReply({authenticated: true, user}, {fields});
};

const isAlgorithm = (text: string): text is Algorithm => Object.hasOwn(hashes, text);

const plan = (request: RequestInfo, parts: Readonly<Record<string, string>>, context: RouteContext): Plan => {
	const {qop = '', user = '', passwd = '', algorithm = 'MD5', stale_after: staleAfter = 'never'} = parts;
	const wanted = {qop, algorithm: isAlgorithm(algorithm) ? algorithm : 'MD5', staleAfter} as const;
	return {answer: answerTo(request, wanted, user, passwd, context)};
};

const route = (path: string, summary: string): Route => ({path, methods: reads, summary, readsContent: true, plan});

const path = '/digest-auth/{qop}/{user}/{passwd}';

/** Routes that want the hash of a password (RFC 7616). */
export const digests: readonly Route[] = [
	route(path, '200 for this user and password by digest, else 401; qop is auth, auth-int or both'),
	route(`${path}/{algorithm}`, `the same with ${Object.keys(hashes).join(', ')}`),
	route(
		`${path}/{algorithm}/{stale_after}`,
		'the same with nonces that are stale after so many requests, told by cookies',
	),
];
