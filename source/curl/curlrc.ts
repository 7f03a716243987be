import {foreignHost} from './target.js';

/** How long one exchange may take, in seconds. */
export const maxTime = 30;

/** How many redirects are followed, where they are followed at all. */
export const maxRedirects = 10;

/**
 * The configuration under which the shown command is run: nothing of it changes what is sent.
 * It stands in a file, so that the arguments are the ones that the screen shows; `CURL_HOME` names its folder, before which
 * curl looks nowhere else (`XDG_CONFIG_HOME` and `HOME` come later), so that the user's own file is not read.
 * `write-out` needs curl 7.70; an older one says that it does not know the variables, and does the rest.
 */
export const curlrc = [
	'silent',
	'show-error',
	'no-buffer',
	'globoff',
	'suppress-connect-headers',
	'proto = "=http,https"',
	'proto-redir = "=http,https"',
	`max-redirs = ${maxRedirects}`,
	`max-time = ${maxTime}`,
	'write-out = "%{stderr}%{json}"',
	'',
].join('\n');

/** The environment of the child: no proxy stands between this machine and itself. */
export const environmentFor = (
	url: string,
	folder: string,
	environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> => ({
	...environment,
	CURL_HOME: folder,
	...(foreignHost(url) === undefined && {no_proxy: '*'}),
});
