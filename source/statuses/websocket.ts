/**
 * The opening handshake that RFC 6455 §1.3 itself gives as its example: a key, and the only answer to it.
 * The 101 response and the request that earns it both use this pair.
 */
export const websocket = {
	key: 'dGhlIHNhbXBsZSBub25jZQ==',
	accept: 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
} as const;
