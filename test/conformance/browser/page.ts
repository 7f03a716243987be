import {registered} from '../../../source/statuses/index.js';
import {startServer} from '../../../source/server/index.js';
import {missingPart, type Part} from '../part.js';
import {chromiumVersion, missingChromium, withPage, type Page} from './chromium.js';

/** What is tried on the page: a name, and what an expression of JavaScript in it shall be once the page has done it. */
type Check = readonly [name: string, expression: string, expected: unknown];

/** Resolves with what an expression gives as soon as that is something; the page tells of its changes by itself. */
const settled = (act: string, wanted: string): string => `new Promise((resolve) => {
	const response = document.getElementById('response');
	const look = () => {
		if (response.getAttribute('aria-busy') === null) {
			observer.disconnect();
			resolve(${wanted});
		}
	};
	const observer = new MutationObserver(look);
	observer.observe(response, {attributes: true, childList: true});
	${act};
})`;

const press = (code: number): string => `document.querySelector('[data-code="${code}"]').click()`;

const result = `response.querySelector('.result b')?.textContent + ' ' + (response.querySelector('.result span')?.textContent ?? '')`;

const fill = (id: string, value: string): string =>
	`(() => { const input = document.getElementById('${id}'); input.value = '${value}'; input.dispatchEvent(new Event('input')); })()`;

const checks: readonly Check[] = [
	['it has a button for each status', `document.querySelectorAll('.status').length`, registered.length],
	['a status is tried', settled(press(417), result), '417 Expectation Failed'],
	['its fields are shown', `document.querySelector('#response th').textContent`, 'content-length'],
	[
		'its content is shown',
		`JSON.parse(document.querySelector('#response pre').textContent).error`,
		'expectation_failed',
	],
	['its meaning is told', `document.querySelector('.meaning').textContent.includes('Expect')`, true],
	['its button is the current one', `document.querySelector('[aria-current="true"]').dataset.code`, '417'],
	['the command is that of curl', `document.getElementById('curl').textContent`, 'curl -i {url}/status/417'],
	['no content is shown for 204', settled(press(204), `response.querySelector('.hint').textContent`), 'No content.'],
	[
		'an interim response is explained',
		settled(press(103), `response.querySelector('.hint').textContent.slice(0, 7)`),
		'The 103',
	],
	['a redirect is explained', settled(press(302), result), '302 a redirect'],
	['what gets no response is explained', settled(press(407), result), 'No response '],
	[
		'a behaviour is added',
		`document.querySelector('[data-behaviour="retry-after=5"]').click(); document.getElementById('behaviours').value`,
		'retry-after=5',
	],
	[
		'a behaviour works',
		settled(
			press(503),
			`[...response.querySelectorAll('tr')].map((row) => row.textContent).find((text) => text.startsWith('retry-after'))`,
		),
		'retry-after5',
	],
	['a fault is told', `${fill('behaviours', 'fault=reset')}; ${settled(press(500), result)}`, 'No response '],
	[
		'another format is asked for',
		`${fill('behaviours', '')}; ${fill('accept', 'application/xml')}; ${settled(press(410), `response.querySelector('pre').textContent.slice(0, 5)`)}`,
		'<?xml',
	],
	[
		'markup is shown as text',
		`${fill('accept', 'text/html')}; ${settled(press(404), `response.querySelectorAll('h1').length + response.querySelector('pre').textContent.slice(0, 9)`)}`,
		'0<!doctype',
	],
	[
		'a method is sent',
		`${fill('accept', '*/*')}; ${fill('method', 'POST')}; ${fill('path', '/anything/x')}; ${settled(`document.querySelector('.send').click()`, `JSON.parse(response.querySelector('pre').textContent).method`)}`,
		'POST',
	],
	[
		'a status is found',
		`${fill('find', 'teapot')}; ${fill('find', 'gone')}; [...document.querySelectorAll('li:not([hidden]) > .status')].some(({dataset}) => dataset.code === '410') && document.querySelectorAll('li:not([hidden]) > .status').length < 10`,
		true,
	],
	[
		'every control has a name',
		`[...document.querySelectorAll('input, select')].every((each) => each.labels[0]?.textContent !== '')`,
		true,
	],
];

/** The widths of windows in which nothing may stick out, in CSS pixels. */
const widths = [320, 768, 1400];

const widthCheck = async (page: Page, width: number): Promise<string | undefined> => {
	await page.call('Emulation.setDeviceMetricsOverride', {width, height: 800, deviceScaleFactor: 1, mobile: false});
	const scrolled = await page.evaluate('document.documentElement.scrollWidth');
	return Number(scrolled) <= width ? undefined : `in a window of ${width} pixels it is ${String(scrolled)} wide`;
};

const check = async (page: Page, url: string, [name, expression, expected]: Check): Promise<string | undefined> => {
	const wanted = typeof expected === 'string' ? expected.replace('{url}', url) : expected;
	try {
		const actual = await page.evaluate(expression);
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

const proveIn = async (page: Page, url: string): Promise<readonly string[]> => {
	const complained = complaints(page);
	await page.call('Log.enable');
	await page.call('Runtime.enable');
	await page.open(url);
	const wrong: Array<string | undefined> = [];
	for (const each of checks) {
		wrong.push(await check(page, url, each));
	}

	for (const width of widths) {
		wrong.push(await widthCheck(page, width));
	}

	return [...wrong.filter((each) => each !== undefined), ...complained];
};

/** Whether the page at `/` does in a browser what it is for. */
export const provePage = async (): Promise<Part> => {
	const missing = await missingChromium();
	if (missing !== undefined) {
		return missingPart('page', missing);
	}

	const started = await startServer({port: 0, now: () => new Date()});
	if (!started.ok) {
		return {lines: ['page: the mock server could not listen'], passed: 0, failed: 1};
	}

	try {
		const wrong = await withPage((page) => proveIn(page, started.server.url));
		const all = checks.length + widths.length;
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
		await started.server.close();
	}
};
