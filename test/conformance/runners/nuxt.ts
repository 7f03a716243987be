import {builtRunner} from '../node/built.js';

/** Nuxt 4, with the h3 that it brings. */
export const runner = builtRunner({
	id: 'nuxt',
	packages: ['nuxt@4', 'vue@3', 'vue-router@4'],
	routes: ['server/routes/status', (code) => `${code}.ts`],
	configuration: [
		'nuxt.config.ts',
		'export default defineNuxtConfig({ nitro: { experimental: { websocket: true } } });\n',
	],
	build: 'npx nuxt build',
	serve: () => ['.output/server/index.mjs'],
	variables: (port) => ({
		NUXT_TELEMETRY_DISABLED: '1',
		...(port !== undefined && {HOST: '127.0.0.1', PORT: String(port)}),
	}),
	serverPackage: 'h3',
});
