import {expect, it} from 'vitest';
import {springWebFlux} from '../../source/frameworks/jvm/spring-webflux.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => springWebFlux.snippet(responseFor(...from));

it('writes the handler function of a functional endpoint', () => {
	expect(snippet(410, 'xml')).toBe(`import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

class StatusHandler {

    Mono<ServerResponse> status(ServerRequest request) {
        return ServerResponse.status(410).contentType(MediaType.APPLICATION_XML).bodyValue("""
                <?xml version="1.0" encoding="utf-8"?>
                <error code="410">
                  <message>Gone</message>
                </error>
                """);
    }

}
`);
});

it('reads content where the interim response asked for it', () => {
	expect(snippet(100)).toContain(
		[
			'        Mono<ServerResponse> response = ServerResponse.ok().bodyValue(Map.of("status", "ok", "message", "OK"));',
			'        // Reading answers "Expect: 100-continue" with 100 (Continue).',
			'        return request.bodyToMono(String.class).then(response);',
		].join('\n'),
	);
});

it.each([
	[102, 'HttpResponseStatus.PROCESSING);'],
	[103, 'HttpResponseStatus.EARLY_HINTS);'],
	[104, 'HttpResponseStatus.valueOf(104));'],
])('sends %d by the channel of Reactor Netty, in few enough lines for any content', (code, status) => {
	expect(snippet(code, 'html')).toContain(`new DefaultFullHttpResponse(netty.version(), ${status}\n`);
	expect(snippet(code, 'html').split('\n').length - 1).toBeLessThanOrEqual(30);
});

it.each([
	[417, 'RouterFunctions.route().GET("/", new StatusHandler()::status).build();'],
	[100, 'RouterFunctions.route().POST("/", new StatusHandler()::status).build();'],
	[101, 'new SimpleUrlHandlerMapping(Map.of("/", new EchoHandler()), -1);'],
])('declares the bean that %d takes', (code, bean) => {
	const {files} = springWebFlux.app(responseFor(code));
	expect(files.map(({content}) => content).join('')).toContain(bean);
	expect(files[1]?.content).toContain('<artifactId>spring-boot-starter-webflux</artifactId>');
});
