import {isDeepStrictEqual} from 'node:util';
import {respond} from '../../../source/response/index.js';
import {startServer} from '../../../source/server/index.js';
import {findByCode, ok, registered, type Status} from '../../../source/statuses/index.js';
import {missingTally, sumOf, type Tally} from '../tally.js';
import {browser} from './browser.js';
import {curl} from './curl.js';
import {go} from './go.js';
import {nodeFetch} from './node-fetch.js';
import {python} from './python.js';
import {receivedOf, type Client, type Received, type Results} from './received.js';

/** The clients that are to agree. */
const clients: readonly Client[] = [curl, python, go, nodeFetch, browser];

/** The status that a plain GET for `/status/{code}` gets: 101 is only for who asks for another protocol. */
const answeredBy = (status: Status): Status => (status.role === 'upgrade' ? (findByCode(426) ?? ok) : status);

/** The parts of an expected response that a client does not have as it should be. */
const differences = (expected: Received, received: Received): readonly string[] =>
	(['status', 'phrase', 'fields', 'content'] as const)
		.filter((part) => received[part] !== undefined && !isDeepStrictEqual(received[part], expected[part]))
		.map((part) => `${part} ${JSON.stringify(received[part])}, not ${JSON.stringify(expected[part])}`);

/** Whether what a client made of a code is what is known of it. */
const isAsKnown = (known: RegExp | number | undefined, result: Received | string): boolean =>
	typeof result === 'string' ? known instanceof RegExp && known.test(result) : result.status === known;

/** What a client made of a code: as it was sent, as it is known to be with this client, or what is wrong. */
type Verdict = {readonly code: number; readonly wrong: string; readonly isKnown: boolean};

const judge = ({known = {}}: Client, expected: ReadonlyMap<number, Received>, results: Results): readonly Verdict[] =>
	[...expected].map(([code, response]) => {
		const result = results.get(code) ?? 'it was not asked';
		const differs = typeof result === 'string' ? result : differences(response, result).join('; ');
		const isKnown = differs !== '' && isAsKnown(known[code], result);
		return {code, wrong: isKnown ? '' : differs, isKnown};
	});

const prove = async (client: Client, url: string, expected: ReadonlyMap<number, Received>): Promise<Tally> => {
	const found = await client.find();
	if ('missing' in found) {
		return missingTally('a client of the mock server', found.missing);
	}

	const judged = judge(client, expected, await client.receive(url, [...expected.keys()]));
	const wrong = judged.filter((each) => each.wrong !== '');
	const known = judged.filter((each) => each.isKnown).map(({code}) => code);
	const passed = judged.length - wrong.length;
	return {
		lines: [
			`client: ${found.name}: ${passed} of ${judged.length} as sent${known.length === 0 ? '' : `, of these as is known of it: ${known.join(', ')}`}`,
			...wrong.map(({code, wrong: what}) => `${found.name} ${code}: ${what}`),
		],
		passed,
		failed: wrong.length,
	};
};

/** Whether all clients that this machine has receive from `/status/{code}` what was sent, for every registered status. */
export const proveClients = async (): Promise<Tally> => {
	const now = new Date();
	const started = await startServer({port: 0, now: () => now});
	if (!started.ok) {
		return {lines: ['client: the mock server could not listen'], passed: 0, failed: 1};
	}

	const expected = new Map(
		registered.map((status) => {
			const response = respond(answeredBy(status), ok, {format: 'json', date: now});
			return [status.code, receivedOf(response)] as const;
		}),
	);
	const parts: Tally[] = [];
	try {
		for (const client of clients) {
			parts.push(await prove(client, started.server.url, expected));
		}
	} finally {
		await started.server.close();
	}

	return sumOf(parts);
};
