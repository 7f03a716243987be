import {missing, prepare, type PythonServer} from '../python/python.js';
import type {Runner} from '../runner.js';

/** Each snippet has an `app` with a route for `/`; the harness calls the one that the path names. */
const harness = `from importlib import import_module
from pathlib import Path

CELLS = Path(__file__).parent.glob("cells/status_*.py")
APPS = {cell.stem: import_module(f"cells.{cell.stem}").app for cell in CELLS}


def application(environ, start_response):
    cell = environ["PATH_INFO"].removeprefix("/").replace("/", "_")
    return APPS[cell]({**environ, "PATH_INFO": "/"}, start_response)
`;

const server: PythonServer = {
	requirements: ['Flask==3.*', 'flask-sock==0.7.*', 'gunicorn==27.*'],
	framework: 'Flask',
	server: 'gunicorn',
	harness,
	arguments: (port) => ['--bind', `127.0.0.1:${port}`, '--threads', '8', 'harness:application'],
};

/** Flask on gunicorn, with threads, which keep connections open. */
export const runner: Runner = {id: 'flask', missing, prepare: (folder, trials) => prepare(folder, trials, server)};
