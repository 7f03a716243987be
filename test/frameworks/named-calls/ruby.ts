import type {NamedCalls} from './named-calls.js';

export const ruby: NamedCalls = {
	rails: {101: 'config.action_cable', 103: 'request.send_early_hints('},
};
