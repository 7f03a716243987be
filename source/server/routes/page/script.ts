import {exchange} from './exchange.js';

const events = `form.addEventListener('submit', (event) => {
	event.preventDefault();
	send();
});
for (const input of [method, path, behaviours, accept]) {
	input.addEventListener('input', refresh);
}
for (const card of all('.status')) {
	card.addEventListener('click', () => {
		path.value = '/status/' + card.dataset.code;
		send();
	});
}
for (const each of all('.path')) {
	each.addEventListener('click', () => {
		path.value = each.dataset.path;
		method.value = each.dataset.method;
		behaviours.value = '';
		send();
		form.scrollIntoView({block: 'nearest'});
	});
}
for (const chip of all('.chip')) {
	chip.addEventListener('click', () => {
		const name = chip.dataset.behaviour;
		const parts = behaviours.value.split('&').filter((part) => part !== '');
		const others = parts.filter((part) => part.split('=')[0] !== name.split('=')[0]);
		behaviours.value = [...others, ...(parts.includes(name) ? [] : [name])].join('&');
		refresh();
	});
}
byId('find').addEventListener('input', ({target: {value}}) => {
	const wanted = value.trim().toLowerCase();
	for (const card of all('.status')) {
		card.parentElement.hidden = !(card.textContent + ' ' + card.dataset.meaning).toLowerCase().includes(wanted);
	}
	for (const section of all('.class')) {
		section.hidden = section.querySelectorAll('li:not([hidden])').length === 0;
	}
});
byId('copy').addEventListener('click', async ({target: button}) => {
	await navigator.clipboard.writeText(curl.textContent);
	button.textContent = 'Copied';
	setTimeout(() => { button.textContent = 'Copy'; }, 1500);
});
if (location.hash.startsWith('#/')) {
	const [given, query = ''] = location.hash.slice(1).split('?');
	path.value = given.startsWith('/status/') ? given : location.hash.slice(1);
	behaviours.value = given.startsWith('/status/') ? query : '';
	send();
} else {
	refresh();
}
`;

/** What runs in the page: a click fills the request in and sends it. */
export const script = exchange + events;
