import type {Language, Row} from '../row.js';

const javascript: Language = {name: 'JavaScript', highlight: 'javascript'};
const python: Language = {name: 'Python', highlight: 'python'};
const json: Language = {name: 'JSON', highlight: 'json'};

/** What is known of test doubles before their code is loaded. */
export const doubleRows = [
	{
		id: 'msw',
		name: 'MSW',
		family: 'double',
		language: javascript,
		filename: 'mocks.js',
		version: '2.15',
		cannot: [100, 102, 103, 104],
	},
	{
		id: 'nock',
		name: 'nock',
		family: 'double',
		language: javascript,
		filename: 'nock.test.js',
		version: '15.0',
		cannot: [100, 101, 102, 103, 104],
	},
	{
		id: 'responses',
		name: 'responses',
		family: 'double',
		language: python,
		filename: 'conftest.py',
		version: '0.26',
		cannot: [100, 101, 102, 103, 104],
	},
	{
		id: 'wiremock',
		name: 'WireMock',
		family: 'double',
		language: json,
		filename: 'mapping.json',
		version: '3.13',
		cannot: [101, 102, 103, 104],
	},
	{
		id: 'playwright',
		name: 'Playwright',
		family: 'double',
		language: javascript,
		filename: 'mocks.js',
		version: '1.65',
		cannot: [100, 101, 102, 103, 104, 301, 302, 303, 307, 308],
	},
] as const satisfies readonly Row[];
