import {respond, type Field} from '../../../response/index.js';
import {shellLine} from '../../../curl/shell-line.js';
import {ok, registeredStatus} from '../../answers/refusal.js';
import {withContent, withFields} from '../../answers/change.js';
import type {PlannedAnswer, RequestInfo, RouteContext, Route} from '../../routing/plan.js';
import {jsonReply} from '../../answers/reply.js';
import {siteOf} from '../../request/echo.js';
import {reads} from '../methods.js';

/** Arguments of curl; `{url}` in one stands for the resource. */
type Arguments = readonly string[];

/** What a response has besides the fields that its status always has here. */
export type Arisen = {
	/** They take the place of those of the same name. */
	readonly fields?: readonly Field[];
	/** Content in place of the sentence that says why. */
	readonly content?: string;
};

/** A resource on which a status arises for its true reason. */
export type Cause = {
	readonly code: number;
	/** When it arises, in a sentence. */
	readonly reason: string;
	/** The methods that the resource takes; GET and HEAD where they are absent. */
	readonly methods?: readonly string[];
	/** Whether the content of the request decides, and has to be read for that. */
	readonly readsContent?: NonNullable<Route['readsContent']>;
	/** How long the content may take, in milliseconds. */
	readonly patience?: number;
	/** What makes curl get the status. */
	readonly provoke: Arguments;
	/** What makes curl get a status of the class 2xx instead. */
	readonly spare: Arguments;
	/** The fields that the resource has when the status does not arise. */
	readonly fields?: readonly Field[];
	/**
	 * What comes with the status, or `undefined` where the request does not deserve it.
	 *
	 * @param document what the resource has as its content
	 */
	readonly arises: (request: RequestInfo, context: RouteContext, document: string) => Arisen | undefined;
};

/** The path of a cause. */
export const pathOf = ({code}: Cause): string => `/cause/${code}`;

/** The whole argv of curl for one of both requests, such as `['--user', 'a:b', 'http://127.0.0.1:4170/cause/401']`. */
export const argvOf = (cause: Cause, kind: 'provoke' | 'spare', site: string): readonly string[] =>
	cause[kind].map((argument) => argument.replace('{url}', `${site}${pathOf(cause)}`));

/** A cause as it is told, with both commands. */
export const causeJson = (cause: Cause, site: string) => ({
	status: cause.code,
	phrase: registeredStatus(cause.code).phrase,
	reason: cause.reason,
	provoke: shellLine(argvOf(cause, 'provoke', site)),
	spare: shellLine(argvOf(cause, 'spare', site)),
});

const answerOf = (cause: Cause, {fields = [], content}: Arisen): PlannedAnswer => ({
	make(date) {
		const plain = respond(registeredStatus(cause.code), ok, {format: 'json', date, message: cause.reason});
		return withFields(content === undefined ? plain : withContent(plain, 'application/json', content), fields);
	},
});

/** The route of a cause. */
export const routeOf = (cause: Cause): Route => ({
	path: pathOf(cause),
	methods: cause.methods ?? reads,
	summary: cause.reason,
	...(cause.readsContent !== undefined && {readsContent: cause.readsContent}),
	...(cause.patience !== undefined && {patience: cause.patience}),
	plan(request, _parts, context) {
		const document = causeJson(cause, siteOf(request, context));
		const arisen = cause.arises(request, context, `${JSON.stringify(document, undefined, 2)}\n`);
		return {
			answer: arisen === undefined ? jsonReply(document, {fields: cause.fields ?? []}) : answerOf(cause, arisen),
		};
	},
});
