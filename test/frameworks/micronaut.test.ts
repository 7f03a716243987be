import {expect, it} from 'vitest';
import {micronaut} from '../../source/frameworks/jvm/micronaut.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => micronaut.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(`import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;

@Controller
class StatusController {
    @Get
    HttpResponse<?> status() {
        return HttpResponse.status(HttpStatus.EXPECTATION_FAILED)
                .body(Map.of("error", "expectation_failed", "message", "Expectation Failed"));
    }
}
`);
});

it('writes a number and its phrase where there is no constant', () => {
	expect(micronaut.snippet({...responseFor(200), status: 419, phrase: 'Page Expired'})).toContain(
		'return HttpResponse.status(419, "Page Expired")',
	);
});

it('says a character set without quotes', () => {
	expect(snippet(207)).toContain('.contentType("application/xml; charset=utf-8")');
});

it.each([
	[103, '((NettyHttpRequest<?>) request).getChannelHandlerContext().writeAndFlush(info);'],
	[100, 'HttpResponse<?> status(@Body String content) {'],
])('sends %d before the final response', (code, call) => {
	expect(snippet(code)).toContain(call);
});
