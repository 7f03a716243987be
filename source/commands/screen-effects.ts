import type {Effects} from '../ui/effects.js';
import type {Program} from './program.js';

/**
 * What the screen may do to the world. Each thing is loaded when it is first done: nothing that the first frame does not
 * show is read before it.
 *
 * @param suspend stops the process as Ctrl-Z does
 */
export const screenEffects = (program: Program, suspend: () => Promise<void>): Effects => ({
	now: program.now,
	startServer: async () => {
		const {startServer} = await import('../server/index.js');
		const started = await startServer({now: program.now});
		return started.ok ? {ok: true, url: started.server.url} : started;
	},
	runCurl: async (request, signal) => {
		const {run} = await import('../curl/run.js');
		return run(request, {env: program.env, signal});
	},
	copy: async (text) => {
		const {copyText} = await import('./copy.js');
		return copyText(text, program);
	},
	writeApp: async (app, folder) => {
		const {writeApp} = await import('../app-folder/index.js');
		return writeApp(app, folder, {force: false});
	},
	openUrl: async (url) => {
		const {openUrl} = await import('../system/open-url.js');
		return openUrl(url, program);
	},
	suspend,
});
