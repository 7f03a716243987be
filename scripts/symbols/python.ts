import path from 'node:path';
import {run} from '../../test/conformance/command.js';
import {parsed, type Reader} from './reading.js';

const members = `import platform
from http import HTTPStatus

print(platform.python_version())
for name, status in HTTPStatus.__members__.items():
    print(int(status), name, *(["deprecated"] if name != status.name else []), sep="\\t")
`;

/** `http.HTTPStatus` of the Python that is on the path; of two names for a code, the alias is the older one. */
export const python: Reader = async (folder) => parsed(await run('python3', ['-c', members], folder));

const constants = `import sys
from importlib import import_module, metadata

distribution, module = sys.argv[1:]
status = import_module(module)
deprecated = getattr(status, "__deprecated__", {})
print(metadata.version(distribution))
for name, code in {**vars(status), **deprecated}.items():
    if name.startswith("HTTP_"):
        print(code, name, *(["deprecated"] if name in deprecated else []), sep="\\t")
`;

/** A distribution that has constants in a module, the newest one that is published. */
const installed =
	(distribution: string, module: string): Reader =>
	async (folder) => {
		const program = path.join(folder, '.venv', 'bin', 'python');
		await run('python3', ['-m', 'venv', '.venv'], folder);
		await run(program, ['-m', 'pip', 'install', '--quiet', '--upgrade', distribution], folder);
		return parsed(await run(program, ['-c', constants, distribution, module], folder));
	};

/** Django REST framework. */
export const restFramework = installed('djangorestframework', 'rest_framework.status');

/** Starlette, whose constants FastAPI hands on. */
export const starlette = installed('starlette', 'starlette.status');
