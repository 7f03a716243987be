import {missing, prepare, type PythonServer} from './python.js';
import type {Runner} from '../runner.js';

/**
 * Each snippet is a URLconf with a view for the empty path; the harness is a project whose own URLconf includes them.
 * As in the app, all but the 304 go through CommonMiddleware.
 */
const harness = `from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import include, path

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="only-for-the-conformance-run",
)

urlpatterns = [
    path(cell.stem.replace("_", "/"), include(f"cells.{cell.stem}"))
    for cell in Path(__file__).parent.glob("cells/status_*.py")
]

bare = get_wsgi_application()
settings.MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
common = get_wsgi_application()


def application(environ, start_response):
    project = bare if environ["PATH_INFO"] == "/status/304" else common
    return project(environ, start_response)
`;

const server: PythonServer = {
	requirements: ['Django>=5.2,<7', 'gunicorn==27.*'],
	framework: 'Django',
	server: 'gunicorn',
	harness,
	arguments: (port) => ['--bind', `127.0.0.1:${port}`, '--threads', '8', 'harness:application'],
};

/** Django as a WSGI application on gunicorn, with threads, which keep connections open. */
export const runner: Runner = {id: 'django', missing, prepare: (folder, cells) => prepare(folder, cells, server)};
