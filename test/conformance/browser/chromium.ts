import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {run, succeeds} from '../command.js';

/** The browser: what `CHROMIUM` names, or where Debian has it. */
export const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** What is missing to run it, or `undefined`. */
export const missingChromium = async (): Promise<string | undefined> =>
	(await succeeds(chromium, ['--version'])) ? undefined : 'chromium';

/** Its name and version, such as `Chromium 142.0.7444.59`. */
export const chromiumVersion = async (): Promise<string> =>
	/Chrom\w+ [\d.]+/.exec(await run(chromium, ['--version'], '.'))?.[0] ?? 'Chromium';

type Message = {
	readonly id?: number;
	readonly method?: string;
	readonly params?: Readonly<Record<string, unknown>>;
	readonly result?: Readonly<Record<string, unknown>>;
	readonly error?: {readonly message: string};
};

/** An event of the page as the DevTools protocol tells it. */
export type PageEvent = {readonly method: string; readonly params: Readonly<Record<string, unknown>>};

/** A page of a browser without a window. */
export type Page = {
	/** Calls a method of the DevTools protocol; fails with what the browser says. */
	readonly call: (method: string, params?: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;
	/** The value of an expression of JavaScript, awaited, as JSON carries it; fails with what it throws. */
	readonly evaluate: (expression: string) => Promise<unknown>;
	/** Goes to a page and waits until it is loaded. */
	readonly open: (url: string) => Promise<void>;
	readonly onEvent: (listener: (event: PageEvent) => void) => void;
};

/** How long a browser may take for one call, in milliseconds. */
const patience = 60_000;

/** The two pipes of the DevTools protocol: messages in JSON, each ended by a zero octet. */
const protocolOver = (input: Writable, output: Readable) => {
	const waiting = new Map<number, (message: Message) => void>();
	const listeners: Array<(event: PageEvent) => void> = [];
	let rest = '';
	let calls = 0;
	output.setEncoding('utf8').on('data', (text: string) => {
		const parts = (rest + text).split('\0');
		rest = parts.pop() ?? '';
		for (const {id, method, params = {}, ...message} of parts.map((part) => JSON.parse(part) as Message)) {
			if (id !== undefined) {
				waiting.get(id)?.(message);
				waiting.delete(id);
			} else if (method !== undefined) {
				listeners.forEach((listener) => listener({method, params}));
			}
		}
	});
	return {
		listeners,
		call: (method: string, params: Readonly<Record<string, unknown>> = {}, sessionId?: string) =>
			new Promise<Record<string, unknown>>((resolve, reject) => {
				const id = ++calls;
				const timer = setTimeout(() => reject(new Error(`${method} was not answered`)), patience);
				waiting.set(id, ({result = {}, error}) => {
					clearTimeout(timer);
					if (error === undefined) {
						resolve(result);
					} else {
						reject(new Error(`${method}: ${error.message}`));
					}
				});
				input.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
			}),
	};
};

type Evaluated = {
	readonly result: {readonly value?: unknown};
	readonly exceptionDetails?: {readonly text: string; readonly exception?: {readonly description?: string}};
};

/** Resolves in a page once it is loaded. */
const loaded = `new Promise((resolve) => {
	if (document.readyState === 'complete') {
		resolve();
	} else {
		addEventListener('load', () => resolve());
	}
})`;

/** Opens a page that lives as long as `use` does, in a browser with a profile of its own. */
export const withPage = async <Value>(use: (page: Page) => Promise<Value>): Promise<Value> => {
	const profile = await mkdtemp(path.join(tmpdir(), 'status-tui-chromium-'));
	const child = spawn(
		chromium,
		[
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-dev-shm-usage',
			'--no-first-run',
			'--no-proxy-server',
			'--remote-debugging-pipe',
			`--user-data-dir=${profile}`,
			'about:blank',
		],
		{stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']},
	);
	const ended = once(child, 'close');
	try {
		const [, , , input, output] = child.stdio;
		const {call, listeners} = protocolOver(input as Writable, output as Readable);
		const {targetId} = await call('Target.createTarget', {url: 'about:blank'});
		const {sessionId} = await call('Target.attachToTarget', {targetId, flatten: true});
		const callPage: Page['call'] = (method, params) => call(method, params, sessionId as string);
		const evaluate: Page['evaluate'] = async (expression) => {
			const answer = await callPage('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
			const {result, exceptionDetails} = answer as Evaluated;
			if (exceptionDetails !== undefined) {
				throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			}

			return result.value;
		};
		return await use({
			call: callPage,
			evaluate,
			onEvent: (listener) => listeners.push(listener),
			async open(url) {
				await callPage('Page.navigate', {url});
				await evaluate(loaded);
			},
		});
	} finally {
		child.kill('SIGKILL');
		await ended;
		await rm(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
	}
};
