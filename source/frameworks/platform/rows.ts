import type {Language, Row} from '../row.js';

const javascript: Language = {name: 'JavaScript', highlight: 'javascript'};

/** What is known of platforms that run handlers before their code is loaded. */
export const platformRows = [
	{
		id: 'cloudflare-workers',
		name: 'Cloudflare Workers',
		family: 'platform',
		language: javascript,
		filename: 'index.js',
		version: '4.164',
		cannot: [100, 102, 103, 104, 426],
	},
] as const satisfies readonly Row[];
