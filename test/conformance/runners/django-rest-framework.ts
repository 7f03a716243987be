import {djangoRunner} from '../python/django-project.js';

/** Django REST framework with its default settings, beside the applications of a new project that it needs for them. */
export const runner = djangoRunner({
	id: 'django-rest-framework',
	framework: 'djangorestframework',
	requirements: ['Django>=5.2,<7', 'djangorestframework==3.18.*'],
	applications: ['django.contrib.auth', 'django.contrib.contenttypes', 'rest_framework'],
});
