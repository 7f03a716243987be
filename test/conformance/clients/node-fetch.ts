import {fieldLines, type Client, type Received} from './received.js';

const receive = async (url: string): Promise<Received | string> => {
	try {
		const response = await fetch(url, {redirect: 'manual'});
		return {
			status: response.status,
			phrase: response.statusText,
			fields: fieldLines(response.headers),
			content: Buffer.from(await response.arrayBuffer()).toString('base64'),
		};
	} catch (error) {
		const {message, cause} = error as Error;
		return `${message}: ${cause instanceof Error ? cause.message : ''}`;
	}
};

/** The fetch of the Node.js that runs this. */
export const nodeFetch: Client = {
	find: async () => ({name: `fetch of Node.js ${process.versions.node}`}),
	// undici takes a 100 that it has not asked for as a broken response; to the Fetch standard, 407 is a network error.
	known: {100: /bad response/, 407: /^fetch failed/},
	async receive(url, codes) {
		const results = new Map<number, Received | string>();
		for (const code of codes) {
			results.set(code, await receive(`${url}/status/${code}`));
		}

		return results;
	},
};
