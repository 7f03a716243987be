import type {Runner} from '../runner.js';
import {missing, prepare, type PythonServer} from './python.js';

/**
 * Each snippet is a URLconf with a view for the empty path; the harness is a project whose own URLconf includes them.
 * As in the app, all but the 304 go through CommonMiddleware.
 */
const harness = (applications: readonly string[]): string => `from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import include, path

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    INSTALLED_APPS=${JSON.stringify(applications)},
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

/** Django, or what is built on it, as its runner describes it. */
type DjangoServer = {
	readonly id: Runner['id'];
	/** The distribution whose version is the framework's. */
	readonly framework: string;
	/** What pip installs besides gunicorn. */
	readonly requirements: readonly string[];
	/** The applications of the project. */
	readonly applications: readonly string[];
};

/** The runner of a framework whose snippets are URLconfs, on gunicorn with threads, which keep connections open. */
export const djangoRunner = ({id, framework, requirements, applications}: DjangoServer): Runner => {
	const server: PythonServer = {
		requirements: [...requirements, 'gunicorn==27.*'],
		framework,
		server: 'gunicorn',
		harness: harness(applications),
		arguments: (port) => ['--bind', `127.0.0.1:${port}`, '--threads', '8', 'harness:application'],
	};
	return {id, missing, prepare: (folder, trials) => prepare(folder, trials, server)};
};
