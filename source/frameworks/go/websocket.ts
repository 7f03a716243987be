import {block} from '../code/doc.js';
import type {CodePart} from '../code/part.js';

/**
 * A WebSocket that sends back what it gets. The module makes the handshake that net/http leaves to others.
 *
 * @param writer what the handler calls its writer
 * @param request what the handler calls its request
 * @param refused how the handler ends where the handshake fails
 * @param closed how it ends with the connection
 */
export const websocket = (writer: string, request: string, refused = 'return', closed = 'return'): CodePart => ({
	imports: ['github.com/coder/websocket'],
	statements: [
		`conn, err := websocket.Accept(${writer}, ${request}, nil)`,
		block('if err != nil {', [refused], '}'),
		'defer conn.CloseNow()',
		'',
		block(
			'for {',
			[
				`kind, message, err := conn.Read(${request}.Context())`,
				block('if err != nil {', [closed], '}'),
				`conn.Write(${request}.Context(), kind, message)`,
			],
			'}',
		),
	],
});
