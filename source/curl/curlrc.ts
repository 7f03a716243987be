import type {Request} from './request.js';
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
const configuration = [
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
];

/** Where nothing listens: a port that is none. */
const nowhere = '127.0.0.1:0';

const thisMachine = ['127.0.0.1:', 'localhost:', '[::1]:'];

/** A host with the ports that it stands for. */
const withPorts = (host: string): readonly string[] => (/:\d+$/.test(host) ? [host] : [`${host}:80`, `${host}:443`]);

/** Lets curl connect to some hosts, and to no other: it takes the first line that fits. */
const connections = (hosts: readonly string[]): readonly string[] => [
	...[...thisMachine, ...hosts.flatMap(withPorts)].map((place) => {
		const host = place.slice(0, place.lastIndexOf(':'));
		return `connect-to = "${place}:${host}:"`;
	}),
	`connect-to = "::${nowhere}"`,
];

/** The configuration of one request. */
export const curlrcFor = ({url, follow, mayLeadTo}: Request): string =>
	[
		...configuration,
		...(follow === true && mayLeadTo !== undefined ? connections([foreignHost(url) ?? [], mayLeadTo].flat()) : []),
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
