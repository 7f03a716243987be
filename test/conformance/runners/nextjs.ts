import {builtRunner} from '../node/built.js';

/** The app router of Next.js 16. */
export const runner = builtRunner({
	id: 'nextjs',
	packages: ['next@16', 'react@19', 'react-dom@19', 'typescript@5', '@types/node@24', '@types/react@19'],
	routes: ['app/status', (code) => `${code}/route.ts`],
	// Else Next.js takes the folder above for the root of the project, where that has packages too.
	configuration: ['next.config.mjs', 'export default { turbopack: { root: import.meta.dirname } };\n'],
	build: 'npx next build',
	serve: (port) => ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
	variables: () => ({NEXT_TELEMETRY_DISABLED: '1'}),
});
