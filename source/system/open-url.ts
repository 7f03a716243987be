import {failure, type Failure} from '../i18n/failures/index.js';
import {runProgram} from './run-program.js';

/** Where the program runs. */
export type OpenOptions = {
	readonly env: Readonly<NodeJS.ProcessEnv>;
	readonly platform: NodeJS.Platform;
	/** Milliseconds after which an opener that still runs counts as one that works: 1000. Some end only with the browser. */
	readonly patience?: number;
};

/** Whether a program took the address, or why none did. */
export type OpenResult = {readonly ok: true} | {readonly ok: false; readonly reason: Failure};

/** A program that shows an address, given as its last argument, in a browser. */
type Opener = {
	readonly file: string;
	readonly args?: readonly string[];
	readonly fits: boolean;
};

/** Windows' own handler of addresses. Unlike `start`, it is not a command of a shell, to which `&` would mean something. */
const rundll32 = {file: 'rundll32.exe', args: ['url.dll,FileProtocolHandler']} as const;

const openers = ({env, platform}: OpenOptions): readonly Opener[] => {
	const isSet = (name: string): boolean => Boolean(env[name]);
	const here = !isSet('SSH_TTY') && !isSet('SSH_CONNECTION');
	const onWsl = here && (isSet('WSL_DISTRO_NAME') || isSet('WSL_INTEROP'));
	const onDesktop = isSet('WAYLAND_DISPLAY') || isSet('DISPLAY');
	const browser = env['BROWSER'] ?? '';
	return [
		{file: 'termux-open-url', fits: here && isSet('TERMUX_VERSION')},
		{file: 'open', fits: here && platform === 'darwin'},
		{file: 'wslview', fits: onWsl},
		{...rundll32, fits: onWsl || (here && platform === 'win32')},
		{file: 'xdg-open', fits: onDesktop},
		{file: 'gio', args: ['open'], fits: onDesktop},
		{file: browser, fits: /^[^\s:%]+$/.test(browser)},
	];
};

/** Opens an `https` URL in the browser of the machine at which the person sits, by the first program that can. */
export const openUrl = async (url: string, options: OpenOptions): Promise<OpenResult> => {
	const {env, platform, patience = 1000} = options;
	const address = URL.canParse(url) ? new URL(url) : undefined;
	if (address?.protocol !== 'https:') {
		return {ok: false, reason: failure('notHttps')};
	}

	const reasons: Failure[] = [];
	for (const {file, args = []} of openers(options).filter(({fits}) => fits)) {
		const opened = await runProgram(file, [...args, address.href], {env, platform, timeout: patience, late: 'leave'});
		if (opened.ok) {
			return {ok: true};
		}

		reasons.push(opened.reason);
	}

	const [first = failure('noBrowser'), ...others] = reasons;
	return {ok: false, reason: others.reduce((all, each) => failure('both', all, each), first)};
};
