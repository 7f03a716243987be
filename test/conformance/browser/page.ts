import {startServer} from '../../../source/server/index.js';
import {missingTally, type Tally} from '../tally.js';
import {checks, foreign, type Check} from './checks.js';
import {chromiumVersion, missingChromium, withPage, type Page} from './chromium.js';

/** The widths of windows in which nothing may stick out, in CSS pixels. */
const widths = [320, 768, 1400];

const widthCheck = async (page: Page, width: number): Promise<string | undefined> => {
	await page.call('Emulation.setDeviceMetricsOverride', {width, height: 800, deviceScaleFactor: 1, mobile: false});
	const scrolled = await page.evaluate('document.documentElement.scrollWidth');
	return Number(scrolled) <= width ? undefined : `in a window of ${width} pixels it is ${String(scrolled)} wide`;
};

/** Two servers, so that the page of one can ask the other. */
type Servers = {readonly url: string; readonly other: string};

const check = async (
	page: Page,
	{url, other}: Servers,
	[name, expression, expected]: Check,
): Promise<string | undefined> => {
	const wanted = typeof expected === 'string' ? expected.replace('{url}', url) : expected;
	try {
		const actual = await page.evaluate(expression.replace('{other}', other));
		return actual === wanted ? undefined : `${name}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`;
	} catch (error) {
		return `${name}: ${(error as Error).message}`;
	}
};

/** What the browser complains of beside responses, which are not always successes here. */
const complaints = (page: Page): readonly string[] => {
	const all: string[] = [];
	page.onEvent(({method, params}) => {
		const entry = params['entry'] as {readonly source: string; readonly text: string} | undefined;
		if (method === 'Runtime.exceptionThrown' || (method === 'Log.entryAdded' && entry?.source !== 'network')) {
			all.push(`the browser complains: ${entry?.text ?? JSON.stringify(params['exceptionDetails'])}`);
		}
	});
	return all;
};

const proveIn = async (page: Page, servers: Servers): Promise<readonly string[]> => {
	const complained = complaints(page);
	await page.call('Log.enable');
	await page.call('Runtime.enable');
	await page.open(servers.url);
	const wrong: Array<string | undefined> = [];
	for (const each of checks) {
		wrong.push(await check(page, servers, each));
	}

	for (const width of widths) {
		wrong.push(await widthCheck(page, width));
	}

	// The policy of the page itself lets it ask nobody else.
	await page.open(`${servers.url}/html`);
	for (const each of foreign) {
		wrong.push(await check(page, servers, each));
	}

	return [...wrong.filter((each) => each !== undefined), ...complained];
};

const local = {port: 0, now: () => new Date()};

/** Whether the page at `/` does in a browser what it is for, and pages of other origins may ask as CORS has it. */
export const provePage = async (): Promise<Tally> => {
	const missing = await missingChromium();
	if (missing !== undefined) {
		return missingTally('the page of the mock server', missing);
	}

	const [started, other] = [await startServer(local), await startServer(local)];
	if (!started.ok || !other.ok) {
		return {lines: ['page: the mock server could not listen'], passed: 0, failed: 1};
	}

	try {
		const wrong = await withPage((page) => proveIn(page, {url: started.server.url, other: other.server.url}));
		const all = checks.length + widths.length + foreign.length;
		const passed = Math.max(0, all - wrong.length);
		return {
			lines: [
				`page: ${await chromiumVersion()}: ${passed} of ${all} as it should be`,
				...wrong.map((each) => `page: ${each}`),
			],
			passed,
			failed: wrong.length,
		};
	} finally {
		await Promise.all([started.server.close(), other.server.close()]);
	}
};
