import type {CodeLanguage, Row} from '../row.js';

const python: CodeLanguage = {name: 'Python', highlight: 'python'};

/** What is known of the Python frameworks before their code is loaded. */
export const pythonRows = [
	{
		id: 'django',
		name: 'Django',
		language: python,
		filename: 'urls.py',
		version: '5.2',
		cannot: [101, 102, 104, 407],
	},
	{
		id: 'django-rest-framework',
		name: 'Django REST framework',
		language: python,
		filename: 'urls.py',
		version: '3.18',
		cannot: [101, 102, 104, 407],
	},
	{
		id: 'flask',
		name: 'Flask',
		language: python,
		filename: 'app.py',
		version: '3.1',
		cannot: [102, 104, 407],
	},
	{
		id: 'fastapi',
		name: 'FastAPI',
		language: python,
		filename: 'main.py',
		version: '0.165',
		cannot: [102, 103, 104],
	},
	{
		id: 'starlette',
		name: 'Starlette',
		language: python,
		filename: 'app.py',
		version: '1.10',
		cannot: [102, 103, 104],
	},
	{
		id: 'aiohttp',
		name: 'aiohttp',
		language: python,
		filename: 'app.py',
		version: '3.14',
		cannot: [],
	},
	{
		id: 'tornado',
		name: 'Tornado',
		language: python,
		filename: 'app.py',
		version: '6.6',
		cannot: [],
	},
	{
		id: 'litestar',
		name: 'Litestar',
		language: python,
		filename: 'app.py',
		version: '2.25',
		cannot: [102, 103, 104],
	},
	{
		id: 'sanic',
		name: 'Sanic',
		language: python,
		filename: 'server.py',
		version: '25.12',
		cannot: [],
	},
] as const satisfies readonly Row[];
