import type {Runner} from '../runner.js';
import {missing, prepare, type PythonServer} from './python.js';

/** Each snippet has an `app` with a route for `/`; the harness calls the one that the path names. */
const harness = `from importlib import import_module
from pathlib import Path

CELLS = Path(__file__).parent.glob("cells/status_*.py")
APPS = {cell.stem: import_module(f"cells.{cell.stem}").app for cell in CELLS}


async def application(scope, receive, send):
    cell = scope["path"].removeprefix("/").replace("/", "_")
    await APPS[cell]({**scope, "path": "/", "raw_path": b"/"}, receive, send)
`;

/**
 * The runner of a framework for ASGI, on uvicorn.
 *
 * @param id of the framework, which is also the distribution that has its version
 * @param requirement what pip installs besides uvicorn
 */
export const asgiRunner = (id: Runner['id'], requirement: string): Runner => {
	const server: PythonServer = {
		requirements: [requirement, 'uvicorn[standard]==0.54.*'],
		framework: id,
		server: 'uvicorn',
		harness,
		arguments: (port) => ['--host', '127.0.0.1', '--port', String(port), '--lifespan', 'off', 'harness:application'],
	};
	return {id, missing, prepare: (folder, trials) => prepare(folder, trials, server)};
};
