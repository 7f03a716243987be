import type {NamedCalls} from './named-calls.js';

export const mocks: NamedCalls = {};
