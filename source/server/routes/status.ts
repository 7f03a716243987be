import {respond, type BodyFormat, type OwnContent} from '../../response/index.js';
import {closesInstead, findAnyByCode, type Status} from '../../statuses/index.js';
import {ok, refusal, registeredStatus} from '../answers/refusal.js';
import {acceptFor} from '../request/handshake.js';
import {withFields} from '../answers/change.js';
import type {PlannedAnswer, RequestInfo, RouteContext, Plan, Route} from '../routing/plan.js';
import {formatFor} from '../query/accept.js';
import {behaviourNames, behavioursFrom, faultOf, type Behaviours} from '../query/behaviours.js';
import {decorated} from '../query/decorate.js';
import {bodyNotAllowed, ownContent} from '../query/own-content.js';
import {drawTime} from '../query/times.js';
import {codes, pick, weightedFrom, type Weighted} from '../query/weights.js';
import {isParseError} from '../parse-error.js';

const upgradeRequired = registeredStatus(426);

const statusAnswer = (status: Status, format: BodyFormat, own: OwnContent | undefined): PlannedAnswer =>
	own === undefined
		? {key: `${status.code} ${format}`, make: (date) => respond(status, ok, {format, date})}
		: {make: (date) => respond(status, ok, {format, date, own})};

/** 101 to a request that asks for it, 426 to others (RFC 9110 §15.5.22). */
const upgradeAnswer = (status: Status, format: BodyFormat, {fields, isHttp10}: RequestInfo): PlannedAnswer => {
	const accept = isHttp10 ? undefined : acceptFor(fields);
	return accept === undefined
		? statusAnswer(upgradeRequired, format, undefined)
		: {make: (date) => withFields(respond(status, ok, {format, date}), [['Sec-WebSocket-Accept', accept]])};
};

const formatOf = ({body}: Behaviours, {fields}: RequestInfo): BodyFormat =>
	body?.kind === 'format' ? body.format : formatFor(fields['accept']?.toString());

const refused = (reason: string): Plan => ({answer: refusal(400, reason)});

/** Whether the status is sent once more before it is 200. */
const stillFails = ({fail, key}: Behaviours, {client, path, query}: RequestInfo, context: RouteContext): boolean =>
	fail === undefined || context.count(key === undefined ? `${client} ${path}?${query}` : `key ${key}`) < fail;

/** What the product that has a status does in place of sending it. */
const ownFault = ({code}: Status): Plan['fault'] => {
	const known = findAnyByCode(code);
	return known !== undefined && closesInstead(known) ? {kind: 'close', at: 'before'} : undefined;
};

const compose = (
	weighted: readonly Weighted[],
	behaviours: Behaviours,
	request: RequestInfo,
	context: RouteContext,
): Plan => {
	const own = ownContent(behaviours.body, request);
	const reason =
		own &&
		bodyNotAllowed(
			weighted.map(({status}) => status),
			own,
		);
	if (reason !== undefined) {
		return refused(reason.problem);
	}

	const {seed, key = '', delay, drip} = behaviours;
	const random = (): number => context.random(seed, `${request.path} ${key}`);
	const fails = stillFails(behaviours, request, context);
	const drawn = pick(weighted, random) ?? ok;
	const format = formatOf(behaviours, request);
	const fault = faultOf(behaviours) ?? ownFault(drawn);
	const answer = !fails
		? statusAnswer(ok, format, own)
		: drawn.role === 'upgrade'
			? upgradeAnswer(drawn, format, request)
			: statusAnswer(drawn, format, own);
	const {fields, retryAfter, reason: phrase} = behaviours;
	const differs = fields !== undefined || (fails && (retryAfter !== undefined || phrase !== undefined));
	return {
		answer: differs ? decorated(answer, fails ? behaviours : {...(fields && {fields})}) : answer,
		...(delay !== undefined && {wait: drawTime(delay, random)}),
		...(drip !== undefined && {drip}),
		...(fails && fault && {fault}),
	};
};

/** The status that is asked for, with the octets of the preview, and with whatever goes wrong on request. */
export const status: Route = {
	path: '/status/{code}',
	summary: `the status: ${codes}, or weighted: 200:0.9,503:0.1; the query can have ${behaviourNames.join(', ')}`,
	readsContent: ({query}) => query !== '' && new URLSearchParams(query).get('body') === 'echo',
	plan(request, {code = ''}, context) {
		const weighted = weightedFrom(code);
		if (isParseError(weighted)) {
			return refused(weighted.problem);
		}

		const [{status} = {}, ...others] = weighted;
		const isAlone = request.query === '' && others.length === 0;
		if (isAlone && status !== undefined && status.role !== 'upgrade' && ownFault(status) === undefined) {
			return {answer: statusAnswer(status, formatOf({}, request), undefined), isFixed: true};
		}

		const behaviours = request.query === '' ? {} : behavioursFrom(request.query);
		return isParseError(behaviours) ? refused(behaviours.problem) : compose(weighted, behaviours, request, context);
	},
};
