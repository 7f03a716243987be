import type {Language, Row} from '../row.js';

const javascript: Language = {name: 'JavaScript', highlight: 'javascript'};

/** What is known of the Node.js frameworks before their code is loaded. */
export const nodeRows = [
	{
		id: 'express',
		name: 'Express',
		family: 'node',
		language: javascript,
		filename: 'app.js',
		version: '5.3',
		cannot: [],
	},
] as const satisfies readonly Row[];
