import {expect, it} from 'vitest';
import {ktor} from '../../source/frameworks/jvm/ktor.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => ktor.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(`import io.ktor.http.HttpStatusCode
import io.ktor.server.response.header
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.get

fun Route.status() {
    get("/") {
        call.response.header("Retry-After", "120")
        call.respond(
            HttpStatusCode.TooManyRequests,
            mapOf("error" to "too_many_requests", "message" to "Too Many Requests"),
        )
    }
}
`);
});

it('builds JSON whose values are of several types', () => {
	expect(snippet(404, 'problem')).toContain(`        call.respondText(
            buildJsonObject {
                put("type", "about:blank")
                put("title", "Not Found")
                put("status", 404)
                put("detail", "Not Found")
            }.toString(),
            ContentType.Application.ProblemJson,
            HttpStatusCode.NotFound,
        )
`);
});

it('keeps text of several lines in a raw string, unless something in it would be read', () => {
	expect(snippet(410, 'xml')).toContain('private const val BODY = """<?xml version="1.0" encoding="utf-8"?>\n<error');
	expect(snippet(410, 'xml', hostile)).not.toContain('"""<');
	expect(snippet(410, 'text', '$x')).toContain(String.raw`call.respondText("410 \$x\n", `);
});

it('writes a number and its phrase where there is no constant', () => {
	expect(snippet(451)).toContain('HttpStatusCode(451, "Unavailable For Legal Reasons"),');
});

it('insists on a field that Ktor guards', () => {
	expect(snippet(426)).toContain('call.response.headers.append("Upgrade", "websocket", safeOnly = false)\n');
});

it.each([
	[103, '(call.pipelineCall.engineCall as NettyApplicationCall).context.writeAndFlush(info)'],
	[100, 'val content = call.receiveText()'],
])('sends %d before the final response', (code, call) => {
	expect(snippet(code)).toContain(call);
});

it('installs WebSockets only where there is one', () => {
	const main = (code: number): string | undefined => ktor.app(responseFor(code)).files[2]?.content;
	expect(main(101)).toContain('install(WebSockets)');
	expect(main(417)).not.toContain('WebSockets');
});
