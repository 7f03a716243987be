import {missing, prepare, type PythonServer} from './python.js';
import type {Runner} from '../runner.js';

/** Each snippet has an `app` with a route for `/`; the harness calls the one that the path names. */
const harness = `from importlib import import_module
from pathlib import Path

CELLS = Path(__file__).parent.glob("cells/status_*.py")
APPS = {cell.stem: import_module(f"cells.{cell.stem}").app for cell in CELLS}


async def application(scope, receive, send):
    cell = scope["path"].removeprefix("/").replace("/", "_")
    await APPS[cell]({**scope, "path": "/", "raw_path": b"/"}, receive, send)
`;

const server: PythonServer = {
	requirements: ['fastapi==0.165.*', 'uvicorn[standard]==0.54.*'],
	framework: 'fastapi',
	server: 'uvicorn',
	harness,
	arguments: (port) => ['--host', '127.0.0.1', '--port', String(port), '--lifespan', 'off', 'harness:application'],
};

/** FastAPI on uvicorn. */
export const runner: Runner = {id: 'fastapi', missing, prepare: (folder, cells) => prepare(folder, cells, server)};
