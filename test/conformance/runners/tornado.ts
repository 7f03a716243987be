import {missing, prepare, type PythonServer} from '../python/python.js';
import type {Runner} from '../runner.js';

/** Each snippet has a `MainHandler`; the harness has them all, each at a path of its own. */
const harness = `import asyncio
import sys
from importlib import import_module
from pathlib import Path

import tornado.web

CELLS = Path(__file__).parent.glob("cells/status_*.py")


async def main():
    handlers = [
        ("/" + cell.stem.replace("_", "/"), import_module(f"cells.{cell.stem}").MainHandler)
        for cell in CELLS
    ]
    tornado.web.Application(handlers).listen(int(sys.argv[1]), address="127.0.0.1")
    await asyncio.Event().wait()


asyncio.run(main())
`;

const server: PythonServer = {
	requirements: ['tornado==6.*'],
	framework: 'tornado',
	server: 'tornado',
	program: 'python',
	harness,
	arguments: (port) => ['harness.py', String(port)],
};

/** Tornado on its own server. */
export const runner: Runner = {id: 'tornado', missing, prepare: (folder, trials) => prepare(folder, trials, server)};
