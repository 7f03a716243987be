import type {Part} from './go-parts.js';

/**
 * A WebSocket that sends back what it gets. The module makes the handshake that net/http leaves to others.
 *
 * @param writer what the handler calls its writer
 * @param request what the handler calls its request
 * @param refused how the handler ends where the handshake fails
 * @param closed how it ends with the connection
 */
export const websocket = (writer: string, request: string, refused = 'return', closed = 'return'): Part => ({
	packages: ['github.com/coder/websocket'],
	statements: [
		`conn, err := websocket.Accept(${writer}, ${request}, nil)`,
		'if err != nil {',
		`\t${refused}`,
		'}',
		'defer conn.CloseNow()',
		'',
		'for {',
		`\tkind, message, err := conn.Read(${request}.Context())`,
		'\tif err != nil {',
		`\t\t${closed}`,
		'\t}',
		`\tconn.Write(${request}.Context(), kind, message)`,
		'}',
	],
});
