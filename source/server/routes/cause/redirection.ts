import type {Cause} from './cause.js';
import {asks, both, isMethod, not, when} from './when.js';

const moved = (code: number, reason: string, name: string): Cause => ({
	code,
	reason,
	methods: ['GET', 'HEAD', 'POST'],
	provoke: [`{url}?page=${name}`],
	spare: ['{url}?page=new'],
	arises: when(asks('page', name), ['Location', `/cause/${code}?page=new`]),
});

/** Statuses of the class 3xx but 304, and of what is no longer there, or never was. */
export const redirection: readonly Cause[] = [
	moved(301, 'The page has moved for good; a client may ask with GET instead of POST.', 'old'),
	moved(302, 'The page is elsewhere for now; a client may ask with GET instead of POST.', 'today'),
	{
		code: 303,
		reason: 'What was sent is done, and its outcome is elsewhere.',
		methods: ['GET', 'HEAD', 'POST'],
		provoke: ['--data', 'item=7', '{url}'],
		spare: ['{url}'],
		arises: when(isMethod('POST'), ['Location', '/cause/303?order=1']),
	},
	moved(307, 'The page is elsewhere for now, and is asked for there with the same method.', 'today'),
	moved(308, 'The page has moved for good, and is asked for there with the same method.', 'old'),
	{
		code: 404,
		reason: 'No item has that number.',
		provoke: ['{url}?item=999999'],
		spare: ['{url}?item=7'],
		arises: when(both(({query}) => query !== '', not(asks('item', '7')))),
	},
	{
		code: 410,
		reason: 'The offer was there, and is gone for good.',
		provoke: ['{url}?offer=summer-2019'],
		spare: ['{url}?offer=today'],
		arises: when(asks('offer', 'summer-2019')),
	},
];
