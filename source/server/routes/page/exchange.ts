/** Sends the request that the page has filled in, and shows what comes back as text, never as markup. */
export const exchange = `'use strict';
const byId = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];
const [form, method, path, behaviours, accept, response, curl] =
	['request', 'method', 'path', 'behaviours', 'accept', 'response', 'curl'].map(byId);
const mostShown = 65536;
let running;

const element = (name, properties, ...children) => {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
};

const target = () => {
	const given = path.value.startsWith('/') ? path.value : '/' + path.value;
	const extra = behaviours.value.trim().replace(/^[?&]/, '');
	return extra === '' ? given : given + (given.includes('?') ? '&' : '?') + extra;
};

const quoted = (word) => /^[\\w@%+:,./-]+$/.test(word) ? word : "'" + word.replaceAll("'", "'\\\\''") + "'";

const command = () => [
	'curl', '-i',
	...(method.value === 'GET' ? [] : method.value === 'HEAD' ? ['--head'] : ['--request', method.value]),
	...(accept.value === '*/*' ? [] : ['--header', 'Accept: ' + accept.value]),
	location.origin + target(),
].map(quoted).join(' ');

const refresh = () => {
	curl.textContent = command();
	const parts = behaviours.value.split('&');
	for (const chip of all('.chip')) {
		chip.setAttribute('aria-pressed', String(parts.includes(chip.dataset.behaviour)));
	}
	const code = /^\\/status\\/(\\d{3})/.exec(path.value)?.[1];
	for (const card of all('.status')) {
		if (card.dataset.code === code) {
			card.setAttribute('aria-current', 'true');
		} else {
			card.removeAttribute('aria-current');
		}
	}
};

const show = (...children) => {
	response.replaceChildren(...children);
	response.removeAttribute('aria-busy');
};

const badge = (code, phrase, note) => element('p', {className: 'result c' + String(code)[0]},
	element('b', {textContent: code}), ' ', element('span', {textContent: phrase}), ' ',
	element('small', {textContent: note}));

const meaning = () => {
	const text = document.querySelector('.status[aria-current]')?.dataset.meaning;
	return text === undefined ? [] : [element('p', {className: 'meaning', textContent: text})];
};

const fields = (headers) => element('table', {},
	element('caption', {className: 'hidden', textContent: 'Fields of the response'}),
	element('tbody', {}, ...[...headers].map(([name, value]) =>
		element('tr', {}, element('th', {scope: 'row', textContent: name}), element('td', {textContent: value})))));

const isText = (type) => /^text\\/|json|xml|javascript|urlencoded/.test(type);

const pretty = (text, type) => {
	try {
		return /json/.test(type) ? JSON.stringify(JSON.parse(text), undefined, 2) : text;
	} catch {
		return text;
	}
};

const content = (octets, type) => {
	if (octets.byteLength === 0) {
		return element('p', {className: 'hint', textContent: 'No content.'});
	}
	if (!isText(type)) {
		return element('p', {className: 'hint', textContent: octets.byteLength + ' octets of ' + (type || 'an unknown type')});
	}
	const text = pretty(new TextDecoder().decode(octets.slice(0, mostShown)), type);
	const cut = octets.byteLength > mostShown ? '\\n… ' + (octets.byteLength - mostShown) + ' more octets' : '';
	return element('pre', {tabIndex: 0, textContent: text + cut});
};

const interimNote = (code) => code !== undefined && code[0] === '1' && code !== '101'
	? [element('p', {className: 'hint', textContent: 'The ' + code + ' came before this; a page cannot see it, curl shows it.'})] : [];

const failed = (error) => show(
	element('p', {className: 'result failed'}, element('b', {textContent: 'No response'})),
	...meaning(),
	element('p', {className: 'hint', textContent: 'The browser says: ' + error.message + '. It hides why from a page; curl shows it.'}));

const send = async () => {
	running?.abort();
	const mine = running = new AbortController();
	refresh();
	history.replaceState(null, '', '#' + target());
	response.setAttribute('aria-busy', 'true');
	const begun = performance.now();
	try {
		const got = await fetch(target(), {
			method: method.value, redirect: 'manual', credentials: 'omit', cache: 'no-store', signal: mine.signal,
			headers: {Accept: accept.value},
		});
		const octets = await got.arrayBuffer();
		const time = Math.round(performance.now() - begun) + ' ms';
		const code = /^\\/status\\/(\\d{3})/.exec(path.value)?.[1];
		if (got.type === 'opaqueredirect') {
			show(badge(code ?? '3xx', 'a redirect', time), ...meaning(),
				element('p', {className: 'hint', textContent: 'A browser follows redirects, or hides them from a page; curl shows where it leads.'}));
			return;
		}
		show(badge(got.status, got.statusText, time + ', ' + octets.byteLength + ' octets'), ...meaning(),
			...interimNote(code), fields(got.headers), content(octets, got.headers.get('content-type') ?? ''));
	} catch (error) {
		if (!mine.signal.aborted) {
			failed(error);
		}
	}
};
`;
