import {codeOf, fieldsNamed, hasMember, isTextual, membersOf, type Message} from '../message.js';
import {trimBlanks} from '../lines.js';
import {must, when, type Violation} from '../rule.js';
import {rfc} from '../../statuses/rfc.js';

/** Fields about one connection, which HTTP/2 and HTTP/3 do not have. */
const connectionSpecific = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'] as const;

const specific =
	(version: string) =>
	(message: Message): readonly Violation[] =>
		message.statusLine.version === version
			? connectionSpecific.flatMap((name) =>
					fieldsNamed(message, name).map((field) => ({line: field.line, values: [field.name, `HTTP/${version}`]})),
				)
			: [];

/** RFC 9112 §6.1 asks for a request of HTTP/1.1; a response of HTTP/1.0 answers an older one, or comes from an older server. */
const isOld = ({request, statusLine}: Message): boolean => [request?.version, statusLine.version].includes('1.0');

/** The codes whose responses no cache may store, by the section of RFC 6585 that says so. */
const unstorable: Readonly<Record<string, string>> = {428: '3', 429: '4', 431: '5', 511: '6'};

const letsStore = (message: Message): string | undefined =>
	hasMember(message, 'cache-control', 'no-store')
		? undefined
		: membersOf(message, 'cache-control').find((directive) =>
				/^(?:public|(?:s-maxage|max-age)="?0*[1-9])/i.test(directive),
			);

const asksToUpgrade = (lines: readonly string[]): boolean =>
	lines.some((line) => /^upgrade:/i.test(line) && trimBlanks(line.slice('upgrade:'.length)) !== '');

/** What RFC 9110 §7.8, RFC 9112 §6.1, RFC 9113 §8 and RFC 6585 ask of connections and caches. */
export const connectionRules = [
	must('connection-in-2', rfc(9113, '8.2.2'), specific('2')),
	must('connection-in-3', rfc(9114, '4.2'), specific('3')),
	must('switching-in-2', rfc(9113, '8.6'), (message) =>
		when(codeOf(message) === 101 && !isTextual(message), message, `HTTP/${message.statusLine.version}`),
	),
	must('coding-to-old', rfc(9112, '6.1'), (message) =>
		isOld(message) ? fieldsNamed(message, 'transfer-encoding').map(({line, value}) => ({line, values: [value]})) : [],
	),
	must('upgrade-connection', rfc(9110, '7.8'), (message) =>
		isTextual(message) && !hasMember(message, 'connection', 'upgrade')
			? fieldsNamed(message, 'upgrade').map(({line, value}) => ({line, values: [value]}))
			: [],
	),
	must('upgrade-unasked', rfc(9110, '7.8'), (message) =>
		when(codeOf(message) === 101 && message.request !== undefined && !asksToUpgrade(message.request.lines), message),
	),
	must('stored', rfc(6585, '3'), (message) => {
		const {code} = message.statusLine;
		const section = unstorable[code];
		const directive = letsStore(message);
		return section === undefined || directive === undefined
			? []
			: when(true, message, directive, code).map((found) => ({...found, specification: rfc(6585, section)}));
	}),
];
