import {djangoRunner} from '../python/django-project.js';

/** Django as a WSGI application on gunicorn. */
export const runner = djangoRunner({
	id: 'django',
	framework: 'Django',
	requirements: ['Django>=5.2,<7'],
	applications: [],
});
