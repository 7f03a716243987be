import {registered} from '../../../source/statuses/index.js';

/** What is tried on the page: a name, and what an expression of JavaScript in it shall be once the page has done it. */
export type Check = readonly [name: string, expression: string, expected: unknown];

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

/** What the page does. */
export const checks: readonly Check[] = [
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

/** What a page of one origin may do at another, by CORS: each gives what it sees of the answer. */
export const foreign: readonly Check[] = [
	[
		'a page of another origin reads a status',
		`fetch('{other}/status/404').then(async (got) => got.status + (await got.json()).error)`,
		'404not_found',
	],
	[
		'after a preflight, it may send what it likes',
		`fetch('{other}/anything', {method: 'PUT', headers: {'X-A': '1', 'Content-Type': 'application/json'}, body: '{}'})
			.then(async (got) => { const {method, headers} = await got.json(); return method + headers['X-A'] + headers.Origin; })`,
		'PUT1{url}',
	],
	[
		'a preflight is no status, even for one that fails',
		`fetch('{other}/status/503', {method: 'DELETE', headers: {'X-A': '1'}}).then(({status}) => status)`,
		503,
	],
	[
		'it may send credentials',
		`fetch('{other}/cookies', {credentials: 'include'}).then(({status, type}) => status + type)`,
		'200cors',
	],
];
