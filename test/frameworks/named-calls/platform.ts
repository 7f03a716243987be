import type {NamedCalls} from './named-calls.js';

const interim = {102: 'res.writeProcessing(', 103: 'res.writeEarlyHints('};

export const platform: NamedCalls = {
	deno: {101: 'Deno.upgradeWebSocket(', ...interim},
	bun: {101: 'server.upgrade(', ...interim},
};
