import type {Runners} from '../runner.js';

/** The runners of the .NET frameworks. */
export const dotnet: Runners = {
	'aspnet-core': async () => (await import('./aspnet-core.js')).runner,
};
