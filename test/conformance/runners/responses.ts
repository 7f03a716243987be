import path from 'node:path';
import {missing, prepare, type PythonServer} from '../python/python.js';
import type {Runner} from '../runner.js';

/** Each snippet has a fixture; only that of the request is set up while requests asks, and what it saw is relayed. */
const harness = `import socketserver
import sys
from importlib import import_module
from inspect import unwrap

import requests


def ask(method, target, headers, body):
    cell = target.removeprefix("/").replace("/", "_")
    fixture = unwrap(import_module(f"cells.{cell}").api)()
    next(fixture)
    response = requests.request(
        method,
        "https://api.example.com/",
        headers=headers,
        data=body,
        allow_redirects=False,
    )
    next(fixture, None)
    return response


def encode(response):
    names = {name.lower() for name in response.headers}
    is_framed = "content-length" in names or "transfer-encoding" in names
    has_none = response.status_code < 200 or response.status_code in (204, 304)
    fields = dict(response.headers)
    if not is_framed and (response.content or not has_none):
        fields["Content-Length"] = len(response.content)
    lines = [f"HTTP/1.1 {response.status_code} {response.reason or ''}"]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\\r\\n".join([*lines, "", ""]).encode("latin-1") + response.content


class Relay(socketserver.StreamRequestHandler):
    def handle(self):
        while line := self.rfile.readline().decode("latin-1"):
            method, target, _ = line.split(" ")
            headers = {}
            while field := self.rfile.readline().decode("latin-1").strip():
                name, value = field.split(": ", 1)
                headers[name] = value
            del headers["Host"]
            body = self.rfile.read(int(headers.pop("Content-Length", 0)))
            self.wfile.write(encode(ask(method, target, headers, body)))


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


Server(("127.0.0.1", int(sys.argv[1])), Relay).serve_forever()
`;

const client: PythonServer = {
	requirements: ['pytest==9.*', 'requests==2.*', 'responses==0.26.*'],
	framework: 'responses',
	server: 'requests',
	harness,
	arguments: (port) => ['harness.py', String(port)],
};

/** responses, seen by requests. */
export const runner: Runner = {
	id: 'responses',
	missing,
	prepare: async (folder, trials) => ({
		...(await prepare(folder, trials, client)),
		command: (port) => ({
			file: path.join(folder, '.venv', 'bin', 'python'),
			arguments: client.arguments(port),
			cwd: folder,
		}),
	}),
};
