import {missing, prepare, type PythonServer} from '../python/python.js';
import type {Runner} from '../runner.js';

/** Each snippet has an `app` with a route for `/`; the harness has their handlers, each at a path of its own. */
const harness = `import sys
from importlib import import_module
from pathlib import Path

from aiohttp import web

app = web.Application()
for cell in Path(__file__).parent.glob("cells/status_*.py"):
    path = "/" + cell.stem.replace("_", "/")
    for route in import_module(f"cells.{cell.stem}").app.router.routes():
        app.router.add_route(route.method, path, route.handler)

web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]))
`;

const server: PythonServer = {
	requirements: ['aiohttp==3.*'],
	framework: 'aiohttp',
	server: 'aiohttp',
	program: 'python',
	harness,
	arguments: (port) => ['harness.py', String(port)],
};

/** aiohttp on its own server. */
export const runner: Runner = {id: 'aiohttp', missing, prepare: (folder, trials) => prepare(folder, trials, server)};
