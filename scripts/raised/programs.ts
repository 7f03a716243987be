import {execFile, execFileSync} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import type {Client} from '../../source/curl/raised.js';

/** A program in each language: it asks each address that it is given, and prints a line for each: the error, or nothing. */
type Program = {
	readonly file: string;
	readonly text: string;
	/** Installs what it needs into the folder, and says which version that is. */
	readonly prepare: (folder: string) => string;
	/** The command that runs it. */
	readonly command: (folder: string) => readonly [file: string, ...args: readonly string[]];
};

const python = `import sys

import requests


def innermost(error):
    return innermost(error.__context__) if error.__context__ else error


for url in sys.argv[1:]:
    try:
        requests.get(url, timeout=3)
        print()
    except requests.RequestException as error:
        name, inner = type(error).__name__, type(innermost(error)).__name__
        print(f"requests.{name}" + (f" ({inner})" if inner != name else ""))
`;

const node = `for (const url of process.argv.slice(2)) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000) });
    await response.arrayBuffer();
    console.log();
  } catch ({ name, message, cause }) {
    const reason = cause && (cause.code ?? cause.message);
    console.log(\`\${name}: \${message}\${reason ? \` (\${reason})\` : ""}\`);
  }
}
`;

const go = `package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

func ask(url string) error {
	client := http.Client{Timeout: 3 * time.Second}
	response, err := client.Get(url)
	if err != nil {
		return err
	}
	_, err = io.ReadAll(response.Body)
	return err
}

func main() {
	for _, url := range os.Args[1:] {
		err := ask(url)
		for errors.Unwrap(err) != nil {
			err = errors.Unwrap(err)
		}
		if err == nil {
			fmt.Println()
		} else {
			fmt.Println(err)
		}
	}
}
`;

const java = `import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

class Ask {
    public static void main(String[] urls) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        for (var url : urls) {
            var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(3)).build();
            try {
                client.send(request, BodyHandlers.ofString());
                System.out.println();
            } catch (IOException error) {
                var message = error.getMessage() == null ? "" : ": " + error.getMessage();
                System.out.println(error.getClass().getSimpleName() + message);
            }
        }
        System.exit(0);
    }
}
`;

const output = (file: string, ...args: readonly string[]): string =>
	execFileSync(file, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

const pythonIn = (folder: string): string => path.join(folder, 'venv', 'bin', 'python');

const programs: Readonly<Record<Client, Program>> = {
	requests: {
		file: 'ask.py',
		text: python,
		prepare: (folder) => {
			output('python3', '-m', 'venv', path.join(folder, 'venv'));
			output(pythonIn(folder), '-m', 'pip', 'install', '--quiet', 'requests');
			return `requests ${output(pythonIn(folder), '-c', 'import requests; print(requests.__version__)').trim()}`;
		},
		command: (folder) => [pythonIn(folder), 'ask.py'],
	},
	fetch: {
		file: 'ask.mjs',
		text: node,
		prepare: () => `fetch of Node.js ${process.versions.node.split('.')[0] ?? ''}`,
		command: () => [process.execPath, 'ask.mjs'],
	},
	Go: {
		file: 'ask.go',
		text: go,
		prepare: () => `Go ${/go(?<version>\d+\.\d+)/.exec(output('go', 'version'))?.groups?.['version'] ?? ''}`,
		command: () => ['go', 'run', 'ask.go'],
	},
	Java: {
		file: 'Ask.java',
		text: java,
		prepare: () => `Java ${/^\w+ (?<version>\d+)/.exec(output('java', '--version'))?.groups?.['version'] ?? ''}`,
		command: () => ['java', 'Ask.java'],
	},
};

/** What an error tells of this very run: what was received, how much of it, and who else may be to blame. */
const particulars =
	/:? ".*$|, (?:receiving|bytes received).*$|: (?:\d+|sun\.\S.*)$|: \d+(?=,)| \(possibly because of .*$/g;

/** An error without the particulars of this run; `null` for none. */
const general = (line: string): string | null =>
	line === '' ? null : line.replace(/^lookup .*: (?=no such host$)/, '').replaceAll(particulars, '');

/** How often each address is asked: what a client raises may be a matter of chance. */
const repeats = 60;

/** An address, and whether a client takes until it gives up there, so that asking once is enough. */
type Place = {readonly url: string; readonly isSlow: boolean};

/**
 * Asks a client at each address what it raises; where that is not always the same, all of it, joined by “or”.
 *
 * @throws where it cannot be installed or run
 */
export const read = async (
	client: Client,
	folder: string,
	places: readonly Place[],
): Promise<{readonly version: string; readonly errors: ReadonlyArray<string | null>}> => {
	const {file, text, prepare, command} = programs[client];
	await mkdir(folder, {recursive: true});
	await writeFile(path.join(folder, file), text);
	const version = prepare(folder);
	const [program, ...args] = command(folder);
	const urls = places.flatMap(({url, isSlow}) => Array.from({length: isSlow ? 1 : repeats}, () => url));
	// Beside this process, which is the server that they ask.
	const {stdout: printed} = await promisify(execFile)(program, [...args, ...urls], {cwd: folder, encoding: 'latin1'});
	const lines = printed.split('\n');
	const errorsOf = ({url}: Place): string | null => {
		const seen = new Set(lines.filter((_, index) => urls[index] === url).map(general));
		return seen.has(null) ? null : [...seen].toSorted().join(' or ');
	};
	return {version, errors: places.map(errorsOf)};
};
