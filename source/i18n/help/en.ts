/** The words of `--help`. English is the source; other languages have the same shape. */
export const en = {
	description:
		'HTTP status codes in your terminal: the exact response, the code that sends it from your framework, and a real curl that receives it',
	usage: 'Usage',
	options: 'Options',
	exitCodes:
		'Exit codes: 0 success, 1 error, 2 usage error, 3 a different status than asked for, 4 target not reached, 128+N killed by signal N.',
	commands: {
		screen: 'open the program; a status is a code, a name or a symbol: 417, "not found", :gone',
		lint: 'lint a response from standard input, or given as the argument: what breaks the rules?',
		list: 'search statuses; without words, list them all; --json prints JSON',
		decide: 'which status should I send? a few questions lead to it',
		frameworks: 'list the frameworks and what was run on each; --json prints JSON',
		app: 'write the whole app to a folder: app 417 -f flask -o DIR',
		serve: 'run the mock server: ANY /status/{code}, and / for all that it answers',
		completion: 'print the completion script of a shell',
	},
	flags: {
		framework: 'framework of the code, such as fastapi',
		body: 'format of the response body',
		target: 'URL that curl requests; {code} becomes the status; by default the built-in server',
		insecure: 'do not check the certificate of --target',
		request: 'request method',
		header: 'request header, such as "Accept: text/html"; may be repeated',
		data: 'request body',
		print: 'print a part and exit',
		json: 'print everything about the status as JSON; with --run, the result of the request',
		copy: 'copy a part to the clipboard and exit',
		run: 'run curl, print the verdict and the response, and exit',
		output: 'folder to write the app to',
		force: 'write into a folder that is not empty',
		lang: 'language of the program',
		port: 'port to listen on, 4170 by default; 0 for any free one',
		host: 'address to listen on, 127.0.0.1 by default',
		log: 'format of the request log',
		help: 'print this help',
		version: 'print the version',
	},
};

/** What other languages are made after. */
export type HelpWords = typeof en;
