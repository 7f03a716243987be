/** What to do instead where a gateway cannot send an interim status, or the handshake of a WebSocket, by itself. */
export const instead = {
	102: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.',
	103: 'Let the application behind it send 103, or send Link with the final response: browsers read it there too.',
	104: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
} as const;
