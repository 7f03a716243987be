import type {Language, Row} from '../row.js';

const python: Language = {name: 'Python', highlight: 'python'};

/** What is known of the Python frameworks before their code is loaded. */
export const pythonRows = [
	{
		id: 'django',
		name: 'Django',
		family: 'python',
		language: python,
		filename: 'urls.py',
		version: '5.2',
		cannot: [101, 102, 104, 407],
	},
	{
		id: 'django-rest-framework',
		name: 'Django REST framework',
		family: 'python',
		language: python,
		filename: 'urls.py',
		version: '3.18',
		cannot: [101, 102, 104, 407],
	},
	{
		id: 'flask',
		name: 'Flask',
		family: 'python',
		language: python,
		filename: 'app.py',
		version: '3.1',
		cannot: [102, 104, 407],
	},
	{
		id: 'fastapi',
		name: 'FastAPI',
		family: 'python',
		language: python,
		filename: 'main.py',
		version: '0.165',
		cannot: [102, 103, 104],
	},
	{
		id: 'starlette',
		name: 'Starlette',
		family: 'python',
		language: python,
		filename: 'app.py',
		version: '1.10',
		cannot: [102, 103, 104],
	},
] as const satisfies readonly Row[];
