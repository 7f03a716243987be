import type {Effects} from '../ui/effects/effects.js';
import type {Program} from './program.js';

/** Loaded when the first of them is done: nothing that the first frame does not show is read before it. */
const load = async () => import('./effects.js');

/**
 * What the screen may do to the world.
 *
 * @param suspend stops the process as Ctrl-Z does
 */
export const screenEffects = (program: Program, suspend: () => Promise<void>): Effects => ({
	now: program.now,
	startServer: async () => {
		const started = await (await load()).startServer({now: program.now});
		return started.ok ? {ok: true, url: started.server.url} : started;
	},
	runCurl: async (request, signal) => (await load()).runCurl(request, {env: program.env, signal}),
	copy: async (text) => (await load()).copyText(text, program),
	writeApp: async (app, folder) => (await load()).writeApp(app, folder, {force: false}),
	openUrl: async (url) => (await load()).openUrl(url, program),
	suspend,
});
