import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Readable} from 'node:stream';
import {failure} from '../i18n/failures/index.js';
import {argv} from './argv.js';
import {curlrcFor, environmentFor} from './curlrc.js';
import {contentKept, exchangeFrom, type CurlOutput, type Exchange} from './exchange.js';
import type {Request} from './request.js';

/** The world around a run. */
export type RunOptions = {
	/** Ends curl at once; a program that quits has to abort it. */
	readonly signal: AbortSignal;
	/** The environment in which curl is looked for and runs. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Where the folder with the configuration is made; the system's by default. */
	readonly temporaryFolder?: string;
};

/** The largest head that curl takes is 300 KiB (since 8.3; before that, 100 KiB a field). */
const headKept = 512 * 1024;

/** After so many octets curl is ended: nobody looks at them, and they may never stop. */
const outputLimit = 10 * 1024 * 1024;

const errorsKept = 64 * 1024;

/** Keeps the beginning of a stream, and counts all of it. */
const keep = (stream: Readable, limit: number) => {
	const chunks: Buffer[] = [];
	let kept = 0;
	const output = {
		received: 0,
		octets: () => Buffer.concat(chunks),
	};
	stream.on('data', (chunk: Buffer) => {
		const part = chunk.subarray(0, limit - kept);
		chunks.push(part);
		kept += part.length;
		output.received += chunk.length;
	});
	return output;
};

/** Settles when curl has ended and its output is closed, so that no process is left; the error is that it could not start. */
const spawnCurl = (
	request: Request,
	folder: string,
	{env, signal}: RunOptions,
): Promise<CurlOutput | NodeJS.ErrnoException> =>
	new Promise((resolve) => {
		const child = spawn('curl', argv(request), {
			env: environmentFor(request.url, folder, env),
			stdio: ['ignore', 'pipe', 'pipe'],
			windowsHide: true,
		});
		const kill = (): void => {
			child.kill('SIGKILL');
		};

		const stdout = keep(child.stdout, headKept + contentKept);
		const stderr = keep(child.stderr, errorsKept);
		const isTooMuch = (): boolean => stdout.received > outputLimit;
		child.stdout.on('data', () => isTooMuch() && kill());
		signal.addEventListener('abort', kill, {once: true});
		child.once('error', resolve);
		child.once('close', (exitCode) => {
			signal.removeEventListener('abort', kill);
			resolve({
				exitCode: exitCode ?? undefined,
				stdout: stdout.octets(),
				received: stdout.received,
				stderr: stderr.octets().toString(),
				stopped: isTooMuch(),
			});
		});
	});

/** Gives `use` a private folder with the configuration in it, and removes it afterwards. */
const withConfiguration = async (
	temporaryFolder: string,
	request: Request,
	use: (folder: string) => Promise<Exchange>,
): Promise<Exchange> => {
	const folder = await mkdtemp(path.join(temporaryFolder, 'status-tui-')).catch((error: unknown) =>
		error instanceof Error ? error : new Error(String(error)),
	);
	if (folder instanceof Error) {
		return {kind: 'failed', reason: failure('noCurlrc', folder.message)};
	}

	try {
		await writeFile(path.join(folder, '.curlrc'), curlrcFor(request), {mode: 0o600});
		return await use(folder);
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
};

/**
 * Runs the real curl with the very arguments that the screen shows, never through a shell. `node:child_process` does it: bounded
 * output that is counted, and exit codes that are answers, leave nothing to gain from a library.
 */
export const run = async (request: Request, options: RunOptions): Promise<Exchange> =>
	withConfiguration(options.temporaryFolder ?? tmpdir(), request, async (folder) => {
		const output = options.signal.aborted ? undefined : await spawnCurl(request, folder, options);
		if (output === undefined || options.signal.aborted) {
			return {kind: 'cancelled'};
		}

		if (!(output instanceof Error)) {
			return exchangeFrom(output, request);
		}

		return output.code === 'ENOENT'
			? {kind: 'missing'}
			: {kind: 'failed', reason: failure('curlNotStarted', output.message)};
	});
