import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer as createTlsServer} from 'node:https';
import {createServer, type AddressInfo, type Server} from 'node:net';
import path from 'node:path';
import type {Symptom} from '../../source/curl/symptoms.js';
import {startServer} from '../../source/server/index.js';
import {freePort} from '../../test/conformance/server.js';

/** Where each symptom can be had, and how to end what serves them. */
export type Places = {readonly urls: Readonly<Record<Symptom, string>>; readonly close: () => Promise<void>};

const listening = async <S extends Server>(server: S): Promise<number> => {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
};

/** An authority that nobody trusts. */
const selfSigned = async (folder: string): Promise<{readonly key: Buffer; readonly cert: Buffer}> => {
	const [key, cert] = ['key.pem', 'certificate.pem'].map((name) => path.join(folder, name)) as [string, string];
	const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
	execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, '-keyout', key, '-out', cert], {
		stdio: 'ignore',
	});
	return {key: await readFile(key), cert: await readFile(cert)};
};

/** Starts our own server, and the few that it cannot be. */
export const openPlaces = async (folder: string): Promise<Places> => {
	const started = await startServer({port: 0, now: () => new Date()});
	if (!started.ok) {
		throw new Error(JSON.stringify(started.reason));
	}

	const secure = createTlsServer(await selfSigned(folder), (_, response) => response.end());
	const circle = createServer((socket) => {
		socket.on('error', () => socket.destroy());
		socket.on('data', () => socket.write('HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n'));
	});
	const {server} = started;
	const at = (query: string): string => `${server.url}/status/200?${query}`;
	return {
		urls: {
			refused: `http://127.0.0.1:${await freePort()}/`,
			noName: 'http://nothing.invalid/',
			noTls: `https://127.0.0.1:${server.port}/`,
			badCertificate: `https://127.0.0.1:${await listening(secure)}/`,
			notHttp: at('fault=garbage&at=before'),
			badHead: at('fault=garbage&at=headers'),
			noAnswer: at('fault=close&at=before'),
			reset: at('fault=reset&at=before'),
			resetLater: at('fault=reset&at=body'),
			tooShort: at('fault=short'),
			badChunk: at('fault=chunk'),
			hang: at('fault=hang&at=before'),
			hangLater: at('fault=hang&at=body'),
			redirects: `http://127.0.0.1:${await listening(circle)}/`,
		},
		close: async () => {
			secure.close();
			secure.closeAllConnections();
			circle.close();
			await server.close();
		},
	};
};
