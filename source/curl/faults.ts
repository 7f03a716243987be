import {failure, type Failure} from '../i18n/failures/index.js';
import {maxTime} from './curlrc.js';
import {raisedOn, type Raised} from './raised.js';
import {symptomOf} from './symptoms.js';

/** Why curl failed, what can be done about it, and what client libraries raise in its place. */
export type Fault = {readonly reason: Failure; readonly remedy?: Failure; readonly raised?: readonly Raised[]};

/** Where an address leads (RFC 9110 §4.2): `example.com` and `example.com:443`. */
type Authority = {readonly host: string; readonly hostAndPort: string};

const authorityOf = (url: string): Authority => {
	const {hostname, port, protocol} = new URL(url);
	return {host: hostname, hostAndPort: `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`};
};

const notHttp = ({hostAndPort}: Authority): Fault => ({
	reason: failure('notHttp', hostAndPort),
	remedy: failure('checkPort'),
});

const interrupted: Fault = {reason: failure('reset'), remedy: failure('crashedOrCut')};

const badCertificate = ({host}: Authority): Fault => ({
	reason: failure('badCertificate', host),
	remedy: failure('nameAuthority'),
});

/** By exit code, as the manual of curl lists them. */
const faults: Readonly<Record<number, (authority: Authority) => Fault>> = {
	1: notHttp,
	3: () => ({reason: failure('badAddress'), remedy: failure('anotherTarget')}),
	5: () => ({reason: failure('noProxy'), remedy: failure('checkProxy')}),
	6: ({host}) => ({reason: failure('noSuchHost', host), remedy: failure('checkSpelling')}),
	7: ({hostAndPort}) => ({reason: failure('nothingListens', hostAndPort), remedy: failure('startServer')}),
	8: () => ({reason: failure('badHead'), remedy: failure('serverLog')}),
	16: () => ({reason: failure('http2Broke'), remedy: failure('serverLog')}),
	18: () => ({reason: failure('tooShort'), remedy: failure('compareLength')}),
	28: () => ({reason: failure('tooSlow', maxTime), remedy: failure('hanging')}),
	35: ({hostAndPort}) => ({reason: failure('noTls', hostAndPort), remedy: failure('plainHttp')}),
	47: () => ({reason: failure('redirects'), remedy: failure('circle')}),
	51: badCertificate,
	52: () => ({reason: failure('noAnswer'), remedy: failure('crashedOrTls')}),
	55: () => interrupted,
	56: () => interrupted,
	60: badCertificate,
	63: () => ({reason: failure('tooLarge')}),
	92: () => ({reason: failure('http2StreamBroke'), remedy: failure('serverLog')}),
};

const badChunk: Fault = {reason: failure('badChunk'), remedy: failure('serverLog')};

/**
 * What an exit code of curl says of a request.
 *
 * @param message what curl itself said, for the codes that are not in the table
 * @param hasHead whether the head of a response had come
 */
export const faultFor = (exitCode: number, url: string, message: string, hasHead: boolean): Fault => {
	const symptom = symptomOf(exitCode, message, hasHead);
	const fault = symptom === 'badChunk' ? badChunk : faults[exitCode]?.(authorityOf(url));
	return {
		...(fault ?? {reason: message === '' ? failure('curlSilent') : failure('verbatim', message)}),
		...(symptom !== undefined && {raised: raisedOn(symptom)}),
	};
};
