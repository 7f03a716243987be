import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {shell} from '../command.js';
import type {Runner} from '../runner.js';
import {environment, installOnItsNode, nodeOf, versionOf} from './node.js';

const configuration = 'export default defineNuxtConfig({ nitro: { experimental: { websocket: true } } });\n';

const withoutTelemetry = (folder: string): Readonly<Record<string, string>> => ({
	...environment(folder),
	NUXT_TELEMETRY_DISABLED: '1',
});

/** Nuxt 4, built for production, with a server route for each snippet, on Node 24. */
export const runner: Runner = {
	id: 'nuxt',
	missing: async () => undefined,
	environment: withoutTelemetry,
	prepare: async (folder, cells) => {
		await installOnItsNode(folder, ['nuxt@4', 'vue@3', 'vue-router@4']);
		const routes = path.join(folder, 'server', 'routes', 'status');
		await rm(routes, {recursive: true, force: true});
		await mkdir(routes, {recursive: true});
		for (const {status, snippet} of cells) {
			await writeFile(path.join(routes, `${status.code}.ts`), snippet);
		}

		await writeFile(path.join(folder, 'nuxt.config.ts'), configuration);
		await shell('npx nuxt build', folder, withoutTelemetry(folder));
		const {file, name} = await nodeOf(folder);
		return {
			version: await versionOf(folder, 'nuxt'),
			server: `h3 ${await versionOf(folder, 'h3')}`,
			language: name,
			command: (port) => ({
				file,
				arguments: ['.output/server/index.mjs'],
				cwd: folder,
				env: {...withoutTelemetry(folder), HOST: '127.0.0.1', PORT: String(port)},
			}),
		};
	},
};
