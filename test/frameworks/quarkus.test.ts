import {expect, it} from 'vitest';
import {quarkus} from '../../source/frameworks/jvm/quarkus.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => quarkus.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(`import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

@Path("/")
public class StatusResource {
    @GET
    public Response status() {
        return Response.status(429)
                .header("Retry-After", "120")
                .entity(Map.of("error", "too_many_requests", "message", "Too Many Requests"))
                .build();
    }
}
`);
});

it('goes on after a text block', () => {
	expect(snippet(410, 'xml')).toContain(
		[
			'        return Response.status(410).type("application/xml").entity("""',
			'            <?xml version="1.0" encoding="utf-8"?>',
			'            <error code="410">',
			'              <message>Gone</message>',
			'            </error>',
			'            """).build();',
		].join('\n'),
	);
});

it.each([
	[103, 'vertx.writeEarlyHints(hints);'],
	[102, '((ConnectionBase) request.connection()).channel().writeAndFlush(info);'],
	[100, 'public Response status(String content) {'],
])('sends %d before the final response', (code, call) => {
	expect(snippet(code)).toContain(call);
});

it('depends on WebSockets only where there is one', () => {
	const dependency = '<artifactId>quarkus-websockets-next</artifactId>';
	expect(quarkus.app(responseFor(101)).files[1]?.content).toContain(dependency);
	expect(quarkus.app(responseFor(417)).files[1]?.content).not.toContain(dependency);
});
