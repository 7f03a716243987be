import {failure, type Failure} from '../i18n/failures/index.js';
import {isRemote, type ClipboardPlace, type ClipboardRoute, type Via} from './route.js';
import {runProgram} from '../system/run-program.js';

/** A program that takes a text on its standard input and puts it on a clipboard. */
type Tool = {
	readonly via: Via;
	readonly file: string;
	readonly args: readonly string[];
	readonly fits: ClipboardRoute['fits'];
	/** What helps when it is missing. */
	readonly install: Failure;
	/** What helps when it is there and fails. */
	readonly repair: Failure;
	readonly uncertain?: true;
	/** Takes seconds to start. */
	readonly slow?: true;
	readonly env?: Readonly<Record<string, string>>;
	readonly encode?: (text: string) => string;
};

const quickTimeout = 2000;

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const isSet = (name: string) => (place: ClipboardPlace) => Boolean(place.env[name]);
const here = (fits: ClipboardRoute['fits']) => (place: ClipboardPlace) => !isRemote(place) && fits(place);

const isWindows: ClipboardRoute['fits'] = ({env, platform}) =>
	platform === 'win32' || Boolean(env['WSL_DISTRO_NAME']) || Boolean(env['WSL_INTEROP']);

/**
 * clip.exe guesses the encoding of what it reads, and puts a byte order mark on the clipboard as text. Base64 in, and
 * a string to Set-Clipboard, leaves nothing to guess.
 */
const setClipboard =
	'Set-Clipboard -Value ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadToEnd())))';

const tools = {
	tmux: {
		via: 'tmux',
		file: 'tmux',
		args: ['load-buffer', '-w', '-'],
		fits: isSet('TMUX'),
		install: failure('putOnPath', 'tmux'),
		repair: failure('newerTmux'),
		uncertain: true,
	},
	termux: {
		via: 'termux-clipboard-set',
		file: 'termux-clipboard-set',
		args: [],
		fits: here(isSet('TERMUX_VERSION')),
		install: failure('termuxPackage'),
		repair: failure('termuxApi'),
	},
	windows: {
		via: 'PowerShell',
		file: 'powershell.exe',
		args: ['-NoProfile', '-NonInteractive', '-Command', setClipboard],
		fits: here(isWindows),
		install: failure('putOnPath', 'powershell.exe'),
		repair: failure('tryIt', 'powershell.exe Set-Clipboard test'),
		slow: true,
		encode: base64,
	},
	macos: {
		via: 'pbcopy',
		file: 'pbcopy',
		args: [],
		fits: here(({platform}) => platform === 'darwin'),
		install: failure('putOnPath', '/usr/bin'),
		repair: failure('tryIt', 'echo test | pbcopy'),
		env: {LC_ALL: 'en_US.UTF-8'},
	},
	wayland: {
		via: 'wl-copy',
		file: 'wl-copy',
		args: ['--type', 'text/plain'],
		fits: isSet('WAYLAND_DISPLAY'),
		install: failure('install', 'wl-clipboard'),
		repair: failure('checkDisplay', 'WAYLAND_DISPLAY', 'compositor'),
	},
	xclip: {
		via: 'xclip',
		file: 'xclip',
		args: ['-selection', 'clipboard', '-in'],
		fits: isSet('DISPLAY'),
		install: failure('install', 'xclip'),
		repair: failure('checkDisplay', 'DISPLAY', 'X server'),
	},
	xsel: {
		via: 'xsel',
		file: 'xsel',
		args: ['--clipboard', '--input'],
		fits: isSet('DISPLAY'),
		install: failure('install', 'xsel'),
		repair: failure('checkDisplay', 'DISPLAY', 'X server'),
	},
} satisfies Readonly<Record<string, Tool>>;

/** The route through one of the tools. */
export const throughTool = (name: keyof typeof tools): ClipboardRoute => {
	const tool: Tool = tools[name];
	return {
		via: tool.via,
		certain: tool.uncertain !== true,
		fits: tool.fits,
		copy: async (text, {env, platform, run = runProgram, timeout = quickTimeout}) => {
			const ran = await run(tool.file, tool.args, {
				input: tool.encode === undefined ? text : tool.encode(text),
				env: {...env, ...tool.env},
				platform,
				timeout: tool.slow === true ? 5 * timeout : timeout,
				late: 'kill',
			});
			return ran.ok ? ran : {ok: false, reason: ran.reason, cure: ran.missing ? tool.install : tool.repair};
		},
	};
};
