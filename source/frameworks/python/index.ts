import {aiohttp} from './aiohttp.js';
import {django} from './django.js';
import {djangoRestFramework} from './django-rest-framework.js';
import {fastapi} from './fastapi.js';
import {flask} from './flask.js';
import {litestar} from './litestar.js';
import {sanic} from './sanic.js';
import {starlette} from './starlette.js';
import {tornado} from './tornado.js';

/** What writes the code of the frameworks of Python, by id. */
export const python = {
	django,
	'django-rest-framework': djangoRestFramework,
	flask,
	fastapi,
	starlette,
	aiohttp,
	tornado,
	litestar,
	sanic,
};
