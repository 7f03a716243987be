import {chromiumVersion, missingChromium, withPage, type Page} from '../browser/chromium.js';
import {fieldLines, type Client, type Received} from './received.js';

/** What the network of the browser tells beside the page: also that of responses which it hides from the page. */
type Extra = {
	readonly statusCode: number;
	/** The names and values; lines of one name are joined by line feeds. */
	readonly headers: Readonly<Record<string, string>>;
	readonly headersText?: string;
};

const lineEnd = /\r?\n/;

const receivedFrom = ({statusCode: status, headers, headersText = ''}: Extra, content: string | null): Received => ({
	status,
	...(headersText !== '' && {phrase: (headersText.split(lineEnd, 1)[0] ?? '').replace(/^\S+ \S+ ?/, '')}),
	fields: fieldLines(
		Object.entries(headers).flatMap(([name, value]) => value.split('\n').map((each) => [name, each] as const)),
	),
	...(content !== null && {content}),
});

/** Fetches in the page; gives the content in base64, `null` where the page may not see it, and fails as fetch does. */
const expressionFor = (url: string): string => `(async () => {
	const got = await fetch(${JSON.stringify(url)}, {redirect: 'manual', cache: 'no-store'});
	const octets = new Uint8Array(await got.arrayBuffer());
	return got.type === 'opaqueredirect' ? null : btoa(String.fromCharCode(...octets));
})()`;

/** How long the network may tell of a response after the page has it, in milliseconds. */
const patience = 5000;

/** Remembers what the network tells, by the URL that was asked for; the request may be told after its response. */
const watch = (page: Page) => {
	const urls = new Map<unknown, string>();
	const told = new Map<unknown, Extra>();
	const waiting = new Map<string, (extra: Extra) => void>();
	page.onEvent(({method, params}) => {
		const id = params['requestId'];
		if (method === 'Network.requestWillBeSent') {
			// A redirect is told as another request of the same number.
			urls.set(id, urls.get(id) ?? (params['request'] as {readonly url: string}).url);
		} else if (method === 'Network.responseReceivedExtraInfo') {
			told.set(id, params as Extra);
		}

		const extra = told.get(id);
		if (extra !== undefined) {
			waiting.get(urls.get(id) ?? '')?.(extra);
		}
	});
	return (url: string): Promise<Extra | undefined> =>
		new Promise((resolve) => {
			const timer = setTimeout(() => resolve(undefined), patience);
			const settle = (extra: Extra): void => {
				clearTimeout(timer);
				resolve(extra);
			};
			waiting.set(url, settle);
			const id = [...urls].find(([, each]) => each === url)?.[0];
			const extra = told.get(id);
			if (extra !== undefined) {
				settle(extra);
			}
		});
};

const receive = async (page: Page, url: string, toldOf: ReturnType<typeof watch>): Promise<Received | string> => {
	try {
		const content = await page.evaluate(expressionFor(url));
		const extra = await toldOf(url);
		return extra === undefined ? 'the browser told of no response' : receivedFrom(extra, content as string | null);
	} catch (error) {
		return (error as Error).message;
	}
};

/** The fetch of a page in Chromium. */
export const browser: Client = {
	async find() {
		const missing = await missingChromium();
		return missing === undefined ? {name: `fetch of ${await chromiumVersion()}`} : {missing};
	},
	// To the Fetch standard, 407 is a network error.
	known: {407: /Failed to fetch/},
	receive: async (url, codes) =>
		withPage(async (page) => {
			const toldOf = watch(page);
			await page.call('Network.enable');
			await page.open(`${url}/json`);
			const results = new Map<number, Received | string>();
			for (const code of codes) {
				results.set(code, await receive(page, `${url}/status/${code}`, toldOf));
			}

			return results;
		}),
};
