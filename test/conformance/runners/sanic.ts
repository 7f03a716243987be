import {missing, prepare, type PythonServer} from '../python/python.js';
import type {Runner} from '../runner.js';

/** Each snippet has an `app` with a route for `/`; the harness has their handlers, each at a path of its own. */
const harness = `from importlib import import_module
from pathlib import Path

from sanic import Sanic

Sanic.test_mode = True
app = Sanic("conformance")
for cell in Path(__file__).parent.glob("cells/status_*.py"):
    path = "/" + cell.stem.replace("_", "/")
    for route in import_module(f"cells.{cell.stem}").app.router.routes_all.values():
        if route.extra.websocket:
            app.add_websocket_route(route.handler.args[0], path, name=cell.stem)
        else:
            app.add_route(route.handler, path, methods=route.methods, name=cell.stem)
`;

const server: PythonServer = {
	requirements: ['sanic==25.12.*'],
	framework: 'sanic',
	server: 'sanic',
	harness,
	arguments: (port) => ['harness:app', '--host', '127.0.0.1', '--port', String(port), '--single-process'],
};

/** Sanic on its own server. */
export const runner: Runner = {id: 'sanic', missing, prepare: (folder, trials) => prepare(folder, trials, server)};
