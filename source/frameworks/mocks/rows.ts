import type {CodeLanguage, Row} from '../row.js';

const javascript: CodeLanguage = {name: 'JavaScript', highlight: 'javascript'};
const python: CodeLanguage = {name: 'Python', highlight: 'python'};
const json: CodeLanguage = {name: 'JSON', highlight: 'json'};

/** What is known of test doubles before their code is loaded. */
export const mockRows = [
	{
		id: 'msw',
		name: 'MSW',
		language: javascript,
		filename: 'mocks.js',
		version: '2.15',
		cannot: [100, 102, 103, 104],
	},
	{
		id: 'nock',
		name: 'nock',
		language: javascript,
		filename: 'nock.test.js',
		version: '15.0',
		cannot: [100, 101, 102, 103, 104],
	},
	{
		id: 'responses',
		name: 'responses',
		language: python,
		filename: 'conftest.py',
		version: '0.26',
		cannot: [100, 101, 102, 103, 104],
	},
	{
		id: 'wiremock',
		name: 'WireMock',
		language: json,
		filename: 'mapping.json',
		version: '3.13',
		cannot: [101, 102, 103, 104],
	},
	{
		id: 'playwright',
		name: 'Playwright',
		language: javascript,
		filename: 'mocks.js',
		version: '1.65',
		cannot: [100, 101, 102, 103, 104, 301, 302, 303, 307, 308],
	},
] as const satisfies readonly Row[];
