import type {NamedCalls} from './named-calls.js';

export const gateway: NamedCalls = {
	haproxy: {103: 'http-request early-hint'},
};
