import readings from './raised.json' with {type: 'json'};
import type {Symptom} from './symptoms.js';

/** The client libraries whose errors are known, as people call them. */
export const clients = ['requests', 'fetch', 'Go', 'Java'] as const;

/** One of {@link clients}. */
export type Client = (typeof clients)[number];

/** What `npm run raised` read from the clients themselves. */
export type Readings = {
	/** Each client by its name, with its version. */
	readonly versions: Readonly<Record<Client, string>>;
	/** What each raises; `null` where it takes the answer as it is. */
	readonly raised: Readonly<Record<Symptom, Readonly<Record<Client, string | null>>>>;
};

const {versions, raised}: Readings = readings;

/** A client with its version, and what it raises. */
export type Raised = {readonly client: string; readonly error: string};

/** What client libraries raise on a symptom; those that raise nothing are left out. */
export const raisedOn = (symptom: Symptom): readonly Raised[] =>
	clients.flatMap((client) => {
		const error = raised[symptom][client];
		return error === null ? [] : [{client: versions[client], error}];
	});
