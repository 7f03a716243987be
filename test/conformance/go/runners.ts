import type {Runners} from '../runner.js';

/** The runners of the Go frameworks. */
export const go: Runners = {
	go: async () => (await import('./net-http.js')).runner,
	gin: async () => (await import('./gin.js')).runner,
	echo: async () => (await import('./echo.js')).runner,
	fiber: async () => (await import('./fiber.js')).runner,
	chi: async () => (await import('./chi.js')).runner,
};
