import type {Field} from '../../../response/index.js';
import type {PlannedAnswer, RequestInfo, Route} from '../../routing/plan.js';
import {jsonReply, reply} from '../../answers/reply.js';
import {fieldOf} from '../../request/echo.js';
import {reads} from '../methods.js';

/** What follows the scheme in `Authorization`, where it is this one (RFC 9110 §11.6.2). */
export const credentialsOf = (request: Pick<RequestInfo, 'fields'>, scheme: string): string | undefined => {
	const [, given, credentials] = /^(\S+) +(.*)$/.exec(fieldOf(request, 'authorization') ?? '') ?? [];
	return given?.toLowerCase() === scheme ? credentials : undefined;
};

/** 401 with a challenge. */
export const challenge = (value: string, fields: readonly Field[] = []): PlannedAnswer =>
	reply({code: 401, fields: [['WWW-Authenticate', value], ...fields]});

/** Whether the request has this name and password (RFC 7617). */
export const hasBasic = (request: Pick<RequestInfo, 'fields'>, user: string, password: string): boolean => {
	const credentials = credentialsOf(request, 'basic');
	return credentials !== undefined && Buffer.from(credentials, 'base64').toString() === `${user}:${password}`;
};

const basic = (path: string, summary: string, refused: PlannedAnswer): Route => ({
	path,
	methods: reads,
	summary,
	plan: (request, {user = '', passwd = ''}) => ({
		answer: hasBasic(request, user, passwd) ? jsonReply({authenticated: true, user}) : refused,
	}),
});

const bearer: Route = {
	path: '/bearer',
	methods: reads,
	summary: '200 for any bearer token, else 401',
	plan: (request) => {
		const token = credentialsOf(request, 'bearer');
		return {answer: token === undefined ? challenge('Bearer') : jsonReply({authenticated: true, token})};
	},
};

/** Routes that want a name and a password, or a token. */
export const authentication: readonly Route[] = [
	basic(
		'/basic-auth/{user}/{passwd}',
		'200 for this user and password, else 401',
		challenge('Basic realm="Fake Realm"'),
	),
	basic('/hidden-basic-auth/{user}/{passwd}', '200 for this user and password, else 404', reply({code: 404})),
	bearer,
];
