import type {OwnContent} from '../../response/index.js';
import type {Status} from '../../statuses/index.js';
import type {RequestInfo} from '../routing/plan.js';
import type {RequestedBody} from './behaviours.js';
import {parseError, type ParseError} from '../parse-error.js';

const encoder = new TextEncoder();

/** The media type of the request's content, if it can be told again. */
const typeOf = ({fields}: RequestInfo): string => {
	const type = fields['content-type'];
	return typeof type === 'string' && /^[\u0020-\u007E]+$/.test(type) ? type : 'application/octet-stream';
};

/** Content that is not what happened but the client's own, if it asks for that. */
export const ownContent = (body: RequestedBody | undefined, request: RequestInfo): OwnContent | undefined => {
	if (body?.kind === 'text') {
		return {type: body.type, octets: encoder.encode(body.text)};
	}

	return body?.kind === 'echo' ? {type: typeOf(request), octets: request.content ?? new Uint8Array()} : undefined;
};

/** Why none of these statuses can have content of the client's own, or `undefined` where one can. */
export const bodyNotAllowed = (all: readonly Status[], {octets}: OwnContent): ParseError | undefined => {
	const [status] = all;
	const can = all.some(({role, content}) => role === 'interim' || content === 'allowed' || content === 'required');
	if (status === undefined || !can) {
		return parseError(`A ${status?.code ?? ''} response has no content, so body= cannot give it any.`);
	}

	const needs = all.find(({content}) => content === 'required');
	return needs !== undefined && octets.length === 0
		? parseError(`A ${needs.code} response needs content, so body= cannot take it away.`)
		: undefined;
};
