import {maxTime} from './curlrc.js';

/** Why curl failed, and what can be done about it, each a sentence or two. */
export type Fault = {readonly reason: string; readonly remedy?: string};

/** The place in an address: `example.com` and `example.com:443`. */
type Place = {readonly host: string; readonly hostAndPort: string};

const placeOf = (url: string): Place => {
	const {hostname, port, protocol} = new URL(url);
	return {host: hostname, hostAndPort: `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`};
};

const notHttp = ({hostAndPort}: Place): Fault => ({
	reason: `What answers on ${hostAndPort} does not speak HTTP/1.0 or later.`,
	remedy: 'Check the port: another kind of server may live there.',
});

const interrupted: Fault = {
	reason: 'The connection was reset.',
	remedy: 'Look at the log of the server: it may have crashed, or cut the connection on purpose.',
};

const badCertificate = ({host}: Place): Fault => ({
	reason: `The certificate of ${host} is not trusted.`,
	remedy: 'Name its authority in CURL_CA_BUNDLE, or ask over http: where that is served.',
});

/** By exit code, as the manual of curl lists them. */
const faults: Readonly<Record<number, (place: Place) => Fault>> = {
	1: notHttp,
	3: () => ({reason: 'curl does not take this address.', remedy: 'Choose another target.'}),
	5: () => ({reason: 'The proxy was not found.', remedy: 'Look at http_proxy and https_proxy.'}),
	6: ({host}) => ({
		reason: `The name ${host} has no address.`,
		remedy: 'Check how it is spelt, and that there is a network.',
	}),
	7: ({hostAndPort}) => ({
		reason: `Nothing listens on ${hostAndPort}.`,
		remedy: 'Start the server, or choose another target.',
	}),
	8: notHttp,
	16: () => ({reason: 'The HTTP/2 connection broke.', remedy: 'Look at the log of the server.'}),
	18: () => ({
		reason: 'The connection ended before the content was whole.',
		remedy: 'The server promised more: compare its Content-Length with what it sends.',
	}),
	28: () => ({
		reason: `There was no whole answer within ${maxTime} seconds.`,
		remedy: 'Look whether the server hangs, or never ends its content.',
	}),
	35: ({hostAndPort}) => ({
		reason: `The TLS handshake with ${hostAndPort} failed.`,
		remedy: 'If it serves plain HTTP, ask with http: instead of https:.',
	}),
	47: () => ({
		reason: 'There were too many redirects.',
		remedy: 'Look at the Location fields: they may go in a circle.',
	}),
	51: badCertificate,
	52: () => ({
		reason: 'The server closed the connection without a whole answer.',
		remedy: 'Look at its log: it may have crashed, or want https: on this port.',
	}),
	55: () => interrupted,
	56: () => interrupted,
	60: badCertificate,
	63: () => ({reason: 'The answer is larger than curl may take.'}),
	92: () => ({reason: 'The HTTP/2 stream broke.', remedy: 'Look at the log of the server.'}),
};

/**
 * What an exit code of curl says of a request.
 *
 * @param message what curl itself said, for the codes that are not in the table
 */
export const faultFor = (exitCode: number, url: string, message: string): Fault =>
	faults[exitCode]?.(placeOf(url)) ?? {reason: message === '' ? 'curl failed and did not say why.' : message};
