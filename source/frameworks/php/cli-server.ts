import {jsonFile} from '../code/text.js';
import type {App, AppFile, Refusals} from '../writer.js';

const port = 8000;

/** A `composer.json` that requires packages, by their names. */
export const composerFile = (packages: Readonly<Record<string, string>>, rest: object = {}): AppFile => ({
	path: 'composer.json',
	content: jsonFile({require: packages, ...rest}, 4),
});

/** The oldest version of PHP that the code is for, as a requirement. */
export const language = {php: '>=8.1'} as const;

/** An app on the server that PHP has built in, which is told the script that gets every request, or where it is. */
export const cliServerApp = (files: App['files'], script: string, rest: Pick<App, 'install'> = {}): App => ({
	files,
	...rest,
	start: `php -S 127.0.0.1:${port} ${script}`,
	port,
});

/** The same with its script in `public/`, and packages from Composer. */
export const composerApp = (files: App['files']): App =>
	cliServerApp(files, '-t public', {install: 'composer install'});

const one = (code: number): string =>
	`PHP has one status line to send: a ${code} goes out as the final response, and the connection ends.`;

/** What no script can send through PHP’s own server, nor through any other that starts PHP for a request. */
export const cliServerRefusals: Refusals = {
	100: {
		no: 'PHP’s own server waits for the content without a 100, and a script that sets 100 sends that as its only response.',
		instead: 'Put nginx or Apache in front, which answers “Expect: 100-continue” before PHP runs.',
	},
	101: {
		no: 'A script ends with its response, and PHP’s server closes the connection: nothing speaks WebSocket after a 101.',
		instead: 'Run a server for WebSockets beside it, such as Ratchet, or push by server-sent events.',
	},
	102: {no: one(102), instead: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.'},
	103: {no: one(103), instead: 'Run it on FrankenPHP, which has headers_send(103), or let a CDN make the 103.'},
	104: {
		no: one(104),
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};
