import {escapeMarkup} from '../../../response/index.js';
import {registered, type Status, type StatusClass} from '../../../statuses/index.js';
import {textOf} from '../../../statuses/texts/index.js';
import type {ListedRoute} from '../listed-routes.js';

const classes: ReadonlyArray<readonly [digit: StatusClass, name: string]> = [
	[1, 'Informational'],
	[2, 'Successful'],
	[3, 'Redirection'],
	[4, 'Client error'],
	[5, 'Server error'],
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Media types that a status can be asked in, by what they are called here. */
const formats = [
	['any', '*/*'],
	['JSON', 'application/json'],
	['problem', 'application/problem+json'],
	['text', 'text/plain'],
	['HTML', 'text/html'],
	['XML', 'application/xml'],
] as const;

/** Behaviours that a click adds to the query, and what each does. */
const behaviours = [
	['delay=1s', 'waits a second'],
	['delay=100ms..1s', 'waits at random'],
	['fail=2', 'fails twice, then 200'],
	['retry-after=5', 'adds Retry-After'],
	['drip=3s', 'spreads the content'],
	['fault=reset', 'resets the connection'],
	['fault=short', 'ends too early'],
] as const;

/** Paths with a part that varies, filled in so that they can be tried. */
const examples: Readonly<Record<string, string>> = {
	codes: '200,500-504',
	kind: 'short',
	code: '417',
	path: 'you/like',
	seconds: '2',
	n: '3',
	offset: '0',
	user: 'user',
	passwd: 'passwd',
	qop: 'auth',
	algorithm: 'SHA-256',
	stale_after: '2',
	etag: 'tag',
	value: 'SGVsbG8=',
	name: 'name',
};

/** Queries without which a path shows little. */
const queries: Readonly<Record<string, string>> = {
	'/redirect-to': '?url=/get',
	'/cookies/set': '?name=value',
	'/cookies/delete': '?name',
	'/response-headers': '?X-Name=value',
};

const exampleOf = (path: string): string =>
	path.replaceAll(/\{(?<name>\w+)\*?\}/g, (_all, name: string) => examples[name] ?? name) + (queries[path] ?? '');

const option = (label: string, value: string): string =>
	`<option value="${escapeMarkup(value)}">${escapeMarkup(label)}</option>`;

const card = ({code, phrase}: Status): string => {
	const {meaning} = textOf(code, 'en');
	return `<li><button type="button" class="status" data-code="${code}" data-meaning="${escapeMarkup(meaning)}"><b>${code}</b> <span>${escapeMarkup(phrase)}</span></button></li>`;
};

const section = ([
	digit,
	name,
]: (typeof classes)[number]): string => `<section class="class c${digit}" aria-labelledby="c${digit}">
<h3 id="c${digit}"><span>${digit}xx</span> ${name}</h3>
<ul class="statuses">${registered
	.filter((status) => status.class === digit)
	.map(card)
	.join('')}</ul>
</section>`;

const row = ({path, methods: taken, summary}: ListedRoute): string => `<li>
<button type="button" class="path" data-path="${escapeMarkup(exampleOf(path))}" data-method="${taken.includes('GET') ? 'GET' : (taken[0] ?? 'GET')}"><code>${escapeMarkup(path)}</code></button>
<span>${escapeMarkup(summary)}</span></li>`;

const request = `<form id="request" aria-label="Request">
<div class="line">
<label><span class="hidden">Method</span><select id="method">${methods.map((method) => option(method, method)).join('')}</select></label>
<label class="grow"><span class="hidden">Path</span><input id="path" value="/status/200" spellcheck="false" autocomplete="off" autocapitalize="none"></label>
<button class="send">Send</button>
</div>
<div class="line">
<label class="grow"><span>Behaviours</span><input id="behaviours" placeholder="delay=1s&amp;retry-after=5" spellcheck="false" autocomplete="off" autocapitalize="none"></label>
<label><span>Accept</span><select id="accept">${formats.map(([label, value]) => option(label, value)).join('')}</select></label>
</div>
<div class="chips" role="group" aria-label="Behaviours to add">${behaviours
	.map(
		([text, what]) =>
			`<button type="button" class="chip" aria-pressed="false" data-behaviour="${text}" title="${what}">${text}</button>`,
	)
	.join('')}</div>
</form>`;

const response = `<div id="response" aria-live="polite" aria-atomic="true">
<p class="hint">Choose a status. What the server sends is shown here.</p>
</div>
<div class="curl"><code id="curl"></code><button type="button" id="copy">Copy</button></div>`;

/** What is within the body of the page. */
export const bodyOf = (routes: readonly ListedRoute[]): string => `<header>
<h1>status-tui</h1>
<p>A mock server that answers with the status you ask for, right to the octet.</p>
</header>
<main>
<div class="exchange"><h2 class="hidden">Exchange</h2>
${request}
${response}
</div>
<div class="catalogue">
<h2 class="hidden">Statuses</h2>
<label class="find"><span class="hidden">Find a status</span><input id="find" type="search" placeholder="Find: 404, gone, range" autocomplete="off"></label>
${classes.map(section).join('\n')}
<details><summary>All ${routes.length} paths</summary><ul class="paths">${routes.map(row).join('')}</ul></details>
</div>
</main>`;
