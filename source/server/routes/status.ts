import {respond, type BodyFormat, type OwnContent} from '../../response/index.js';
import {closesInstead, findAnyByCode, type Status} from '../../statuses/index.js';
import {ok, refusal, registeredStatus} from '../answers.js';
import {acceptFor} from '../handshake.js';
import {withFields} from '../edit.js';
import type {Answer, Asked, Context, Plan, Route} from '../plan.js';
import {formatFor} from '../query/accept.js';
import {behaviourNames, behavioursFrom, faultOf, type Behaviours} from '../query/behaviours.js';
import {decorated} from '../query/decorate.js';
import {cannotOwn, ownContent} from '../query/own.js';
import {drawTime} from '../query/times.js';
import {codes, pick, weightedFrom, type Weighted} from '../query/weights.js';
import {isWrong} from '../query/wrong.js';

const upgradeRequired = registeredStatus(426);

const statusAnswer = (status: Status, format: BodyFormat, own: OwnContent | undefined): Answer =>
	own === undefined
		? {key: `${status.code} ${format}`, make: (date) => respond(status, ok, {format, date})}
		: {make: (date) => respond(status, ok, {format, date, own})};

/** 101 to a request that asks for it, 426 to others (RFC 9110 §15.5.22). */
const upgradeAnswer = (status: Status, format: BodyFormat, {fields, isHttp10}: Asked): Answer => {
	const accept = isHttp10 ? undefined : acceptFor(fields);
	return accept === undefined
		? statusAnswer(upgradeRequired, format, undefined)
		: {make: (date) => withFields(respond(status, ok, {format, date}), [['Sec-WebSocket-Accept', accept]])};
};

const formatOf = ({body}: Behaviours, {fields}: Asked): BodyFormat =>
	body?.kind === 'format' ? body.format : formatFor(fields['accept']?.toString());

const refused = (reason: string): Plan => ({answer: refusal(400, reason)});

/** Whether the status is sent once more before it is 200. */
const stillFails = ({fail, key}: Behaviours, {client, path, query}: Asked, context: Context): boolean =>
	fail === undefined || context.count(key === undefined ? `${client} ${path}?${query}` : `key ${key}`) < fail;

/** What the product that has a status does in place of sending it. */
const ownFault = ({code}: Status): Plan['fault'] => {
	const known = findAnyByCode(code);
	return known !== undefined && closesInstead(known) ? {kind: 'close', at: 'before'} : undefined;
};

const compose = (weighted: readonly Weighted[], behaviours: Behaviours, asked: Asked, context: Context): Plan => {
	const own = ownContent(behaviours.body, asked);
	const reason =
		own &&
		cannotOwn(
			weighted.map(({status}) => status),
			own,
		);
	if (reason !== undefined) {
		return refused(reason.wrong);
	}

	const {seed, key = '', delay, drip} = behaviours;
	const random = (): number => context.random(seed, `${asked.path} ${key}`);
	const fails = stillFails(behaviours, asked, context);
	const drawn = pick(weighted, random) ?? ok;
	const format = formatOf(behaviours, asked);
	const fault = faultOf(behaviours) ?? ownFault(drawn);
	const answer = !fails
		? statusAnswer(ok, format, own)
		: drawn.role === 'upgrade'
			? upgradeAnswer(drawn, format, asked)
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
	plan(asked, {code = ''}, context) {
		const weighted = weightedFrom(code);
		if (isWrong(weighted)) {
			return refused(weighted.wrong);
		}

		const [{status} = {}, ...others] = weighted;
		const isAlone = asked.query === '' && others.length === 0;
		if (isAlone && status !== undefined && status.role !== 'upgrade' && ownFault(status) === undefined) {
			return {answer: statusAnswer(status, formatOf({}, asked), undefined), isFixed: true};
		}

		const behaviours = asked.query === '' ? {} : behavioursFrom(asked.query);
		return isWrong(behaviours) ? refused(behaviours.wrong) : compose(weighted, behaviours, asked, context);
	},
};
