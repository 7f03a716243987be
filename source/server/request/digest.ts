import {createHash} from 'node:crypto';
import type {RequestInfo} from '../routing/plan.js';
import {parametersOf} from './parameters.js';

/** The hashes of digest authentication by the names that it has for them (RFC 7616 §6.1). */
export const hashes = {MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512': 'sha512'} as const;

/** One of {@link hashes}. */
export type Algorithm = keyof typeof hashes;

/** What a client answers to a challenge (RFC 7616 §3.4). */
export type Digest = {
	readonly username: string;
	readonly nonce: string;
	readonly uri: string;
	readonly response: string;
	readonly qop?: string;
	readonly nc?: string;
	readonly cnonce?: string;
};

/** Reads the credentials of the scheme Digest, or gives `undefined` where they are not whole. */
export const digestOf = (credentials: string | undefined): Digest | undefined => {
	const {username, nonce, uri, response, qop, nc, cnonce} = parametersOf(credentials ?? '');
	return username === undefined || nonce === undefined || uri === undefined || response === undefined
		? undefined
		: {
				username,
				nonce,
				uri,
				response: response.toLowerCase(),
				...(qop !== undefined && {qop}),
				...(nc !== undefined && {nc}),
				...(cnonce !== undefined && {cnonce}),
			};
};

/** What the server knows of a client. */
export type Secret = {
	readonly user: string;
	readonly password: string;
	readonly realm: string;
	readonly algorithm: Algorithm;
};

/** The response that the right password gives (RFC 7616 §3.4.1); `undefined` where it was made for another target. */
export const responseOf = (request: RequestInfo, digest: Digest, secret: Secret): string | undefined => {
	const hash = (content: string | Uint8Array): string =>
		createHash(hashes[secret.algorithm]).update(content).digest('hex');
	const target = request.query === '' ? request.path : `${request.path}?${request.query}`;
	if (digest.uri !== target) {
		return undefined;
	}

	const content = digest.qop === 'auth-int' ? [hash(request.content ?? new Uint8Array())] : [];
	const first = hash(`${secret.user}:${secret.realm}:${secret.password}`);
	const second = hash([request.method, target, ...content].join(':'));
	const middle = digest.qop === undefined ? [] : [digest.nc ?? '', digest.cnonce ?? '', digest.qop];
	return hash([first, digest.nonce, ...middle, second].join(':'));
};
