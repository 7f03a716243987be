import {fieldValue, octets, parse, type Response} from '../../../source/response/index.js';
import {destinationOf, partsOf} from '../../../source/server/routing/dispatch.js';
import type {RouteContext, Plan} from '../../../source/server/routing/plan.js';
import {createRouter} from '../../../source/server/routing/router.js';
import {routes} from '../../../source/server/routes/index.js';
import {date} from '../client.js';

const find = createRouter(routes);

/** A request, as far as a test cares. */
export type Question = {
	readonly method?: string;
	readonly fields?: Readonly<Record<string, string>>;
	readonly content?: string | Uint8Array;
	readonly isHttp10?: boolean;
	readonly context?: Partial<RouteContext>;
};

/** What a route answers, and how it is sent. */
export type Told = Omit<Plan, 'answer'> & {
	readonly response: Response;
	readonly code: number;
	readonly text: string;
	/** The content, read as JSON. */
	readonly json: () => unknown;
	readonly field: (name: string) => string | undefined;
	/** All values of a field that has several lines. */
	readonly all: (name: string) => readonly string[];
};

/** A context without memory, whose chance is in the middle. */
export const stillContext: RouteContext = {
	url: 'http://127.0.0.1:4170',
	random: () => 0.5,
	count: () => 0,
	now: () => date,
};

/** Asks the routes as pure functions; the response has been through its octets and back. */
export const ask = async (target: string, question: Question = {}): Promise<Told> => {
	const {method = 'GET', fields = {}, content, isHttp10 = false, context = {}} = question;
	const asked = {
		method,
		...partsOf(target),
		fields: {host: 'localhost:4170', ...fields},
		isHttp10,
		client: '127.0.0.1',
	};
	const sent = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const {answer, ...how} = await destinationOf(find, asked).plan({...stillContext, ...context}, sent);
	const parsed = parse(octets(answer.make(date)));
	if (!parsed.ok) {
		throw new Error(parsed.reason);
	}

	const {response} = parsed;
	const text = Buffer.from(response.content ?? []).toString();
	return {
		...how,
		response,
		code: response.status,
		text,
		json: () => JSON.parse(text) as unknown,
		field: (name) => fieldValue(response, name),
		all: (name) =>
			response.fields.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value),
	};
};
