import {run, succeeds} from '../command.js';
import {resultsFrom, type Client} from './received.js';

/** Asks with `requests` where it is installed, else with `http.client`, on which that is built. */
const program = `
import base64, json, sys
from http.client import HTTPConnection
from urllib.parse import urlsplit

try:
    import requests
except ImportError:
    requests = None


def ask(url):
    if requests:
        got = requests.get(url, allow_redirects=False, timeout=10)
        return got.status_code, got.reason, got.raw.headers.items(), got.content
    parts = urlsplit(url)
    connection = HTTPConnection(parts.hostname, parts.port, timeout=10)
    connection.request("GET", parts.path)
    got = connection.getresponse()
    return got.status, got.reason, got.getheaders(), got.read()


if sys.argv[1:] == ["--version"]:
    print(f"requests {requests.__version__} of Python" if requests else "http.client of Python", sys.version.split()[0])
    sys.exit()

for code in sys.argv[2:]:
    try:
        status, phrase, fields, content = ask(f"{sys.argv[1]}/status/{code}")
        result = {"status": status, "phrase": phrase, "fields": list(fields), "content": base64.b64encode(content).decode()}
    except Exception as error:
        result = {"failed": repr(error)}
    print(json.dumps({"code": int(code), **result}))
`;

/** The Python on the path. */
export const python: Client = {
	find: async () =>
		(await succeeds('python3', ['-c', program, '--version']))
			? {name: await run('python3', ['-c', program, '--version'], '.')}
			: {missing: 'python3'},
	// http.client takes every interim response but 100 for the final one.
	known: {102: 102, 103: 103, 104: 104},
	receive: async (url, codes) => resultsFrom(await run('python3', ['-c', program, url, ...codes.map(String)], '.')),
};
