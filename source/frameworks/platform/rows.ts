import type {CodeLanguage, Row} from '../row.js';

const javascript: CodeLanguage = {name: 'JavaScript', highlight: 'javascript'};

const typescript: CodeLanguage = {name: 'TypeScript', highlight: 'typescript'};

/** What is known of platforms that run handlers before their code is loaded. */
export const platformRows = [
	{
		id: 'cloudflare-workers',
		name: 'Cloudflare Workers',
		language: javascript,
		filename: 'index.js',
		version: '4.164',
		cannot: [100, 102, 103, 104, 426],
	},
	{
		id: 'aws-lambda',
		name: 'AWS Lambda',
		language: javascript,
		filename: 'index.mjs',
		version: '24',
		cannot: [102, 103, 104],
	},
	{
		id: 'deno',
		name: 'Deno',
		language: typescript,
		filename: 'main.ts',
		version: '2.9',
		cannot: [],
	},
	{
		id: 'bun',
		name: 'Bun',
		language: typescript,
		filename: 'index.ts',
		version: '1.4',
		cannot: [],
	},
] as const satisfies readonly Row[];
