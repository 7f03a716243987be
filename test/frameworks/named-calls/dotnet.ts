import type {NamedCalls} from './named-calls.js';

export const dotnet: NamedCalls = {
	'aspnet-core': {101: 'AcceptWebSocketAsync(', 204: 'Results.NoContent('},
};
