import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {shell} from '../command.js';
import type {Runner} from '../runner.js';
import {environment, install, nodeOf, versionOf} from './node.js';

const packages = ['next@16', 'react@19', 'react-dom@19', 'typescript@5', '@types/node@24', '@types/react@19'];

/** What keeps Next.js from looking for the root of the project above the folder. */
const configuration = 'export default { turbopack: { root: import.meta.dirname } };\n';

const withoutTelemetry = (folder: string): Readonly<Record<string, string>> => ({
	...environment(folder),
	NEXT_TELEMETRY_DISABLED: '1',
});

/** The app router of Next.js 16, built for production, with a route for each snippet, on Node 24. */
export const runner: Runner = {
	id: 'nextjs',
	missing: async () => undefined,
	environment: withoutTelemetry,
	prepare: async (folder, cells) => {
		await install(folder, packages);
		await rm(path.join(folder, 'app'), {recursive: true, force: true});
		for (const {status, snippet} of cells) {
			const route = path.join(folder, 'app', 'status', String(status.code));
			await mkdir(route, {recursive: true});
			await writeFile(path.join(route, 'route.ts'), snippet);
		}

		await writeFile(path.join(folder, 'next.config.mjs'), configuration);
		await shell('npx next build', folder, withoutTelemetry(folder));
		const {file, name} = await nodeOf(folder);
		return {
			version: await versionOf(folder, 'next'),
			server: name,
			language: name,
			command: (port) => ({
				file,
				arguments: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
				cwd: folder,
				env: withoutTelemetry(folder),
			}),
		};
	},
};
