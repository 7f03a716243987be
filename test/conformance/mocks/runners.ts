import type {Runners} from '../runner.js';

/** The runners of test doubles. */
export const mocks: Runners = {
	msw: async () => (await import('./msw.js')).runner,
	nock: async () => (await import('./nock.js')).runner,
	responses: async () => (await import('./responses.js')).runner,
	wiremock: async () => (await import('./wiremock.js')).runner,
	playwright: async () => (await import('./playwright.js')).runner,
};
