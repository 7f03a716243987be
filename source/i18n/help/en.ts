import type {CommandName, FlagName} from '../../cli/flags.js';

/** The words of `--help`. English is the source; other languages have the same shape. */
export const en = {
	description:
		'HTTP status codes in your terminal: the exact response, the code that sends it from your framework, and a real curl that receives it',
	usage: 'Usage',
	options: 'Options',
	exitCodes: 'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 another status than asked, 4 target not reached.',
	commands: {
		open: 'open the program; a status is a code, a name or a symbol: 417, "not found", :gone',
		check: 'check the response on the standard input (or as the argument): what breaks the rules?',
		list: 'list the statuses that the words find; --json for machines',
		which: 'which status should I send? a few questions lead to it',
		frameworks: 'list the frameworks and what was run; --json for machines',
		app: 'write the whole app that sends it to a folder: app 417 -f flask -o DIR',
		serve: 'run the mock server: ANY /status/{code}, and / for all that it answers',
		completion: 'print the completions of a shell',
	} satisfies Record<CommandName, string>,
	flags: {
		framework: 'the framework of the code, such as fastapi',
		body: 'what the content of the response is',
		target: 'where curl goes; {code} becomes the status; without it the built-in server',
		insecure: 'do not check the certificate of --target',
		request: 'the method of the request',
		header: 'a field of the request, such as "Accept: text/html"; may be repeated',
		data: 'the content of the request',
		print: 'print a part and leave',
		json: 'print everything about the status as JSON; with --run the outcome',
		copy: 'copy a part to the clipboard and leave',
		run: 'run curl, print the verdict and what came back, and leave',
		output: 'the folder for the app',
		force: 'write into a folder with something in it',
		lang: 'the language of the program',
		port: 'the port to listen on, 4170 by default; 0 for any that is free',
		host: 'the address to listen on, 127.0.0.1 by default',
		log: 'a line for each request',
		help: 'print this',
		version: 'print the version',
	} satisfies Record<FlagName, string>,
};
