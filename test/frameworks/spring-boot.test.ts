import {expect, it} from 'vitest';
import {springBoot, springBoot3} from '../../source/frameworks/jvm/spring-boot.js';
import {contentOf} from '../../source/response/index.js';
import {hostile, stringLiterals} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => springBoot.snippet(responseFor(...from));

const lines = (code: string): readonly string[] => code.split('\n').map((line) => line.trim());

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(`import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {

    @GetMapping("/")
    ResponseEntity<Map<String, String>> status() {
        return ResponseEntity.status(417).body(Map.of("error", "expectation_failed", "message", "Expectation Failed"));
    }

}
`);
});

it.each(['text', 'html', 'xml'] as const)('carries a hostile message through %s unchanged', (format) => {
	const response = responseFor(417, format, hostile);
	const content = contentOf(response);
	expect(stringLiterals(springBoot.snippet(response))).toContain(content.kind === 'text' && content.text);
});

it('carries a hostile message through JSON unchanged', () => {
	expect(stringLiterals(snippet(417, 'json', hostile))).toContain(hostile);
});

it('writes text of several lines as a text block', () => {
	expect(snippet(410, 'xml')).toContain(
		[
			'        return ResponseEntity.status(410).contentType(MediaType.APPLICATION_XML).body("""',
			'                <?xml version="1.0" encoding="utf-8"?>',
			'                <error code="410">',
			'                  <message>Gone</message>',
			'                </error>',
			'                """);',
		].join('\n'),
	);
});

it.each([' ', '\u3000', '"""', '\t'])(
	'does not take a text block for a message with %j at the end of a line',
	(end) => {
		expect(snippet(417, 'text', `a\nb${end}\nc`)).toContain('.body("417 a\\n');
	},
);

it('fills a line up to 120 columns and goes on two steps in', () => {
	expect(snippet(511, 'problem')).toContain(
		[
			'            .body(Map.of("type", "about:blank", "title", "Network Authentication Required", "status", 511, "detail",',
			'                    "Network Authentication Required"));',
		].join('\n'),
	);
});

it('sends 103 with its fields before the final response', () => {
	expect(lines(snippet(103))).toEqual(
		expect.arrayContaining([
			'response.addHeader("Link", "</style.css>; rel=preload; as=style");',
			'response.sendError(103);',
			'return ResponseEntity.ok().body(Map.of("status", "ok", "message", "OK"));',
		]),
	);
});

it('reads content where the interim response asked for it', () => {
	expect(lines(snippet(100))).toContain('ResponseEntity<Map<String, String>> status(@RequestBody String content) {');
});

it.each([
	[417, 'StatusController', 'spring-boot-starter-webmvc'],
	[101, 'WebSocketConfiguration', 'spring-boot-starter-websocket'],
])('keeps the class of %d in a file of its name, with the starter it needs', (code, className, starter) => {
	const [source, project] = springBoot.app(responseFor(code)).files;
	expect(source?.path).toBe(`src/main/java/com/example/status/${className}.java`);
	expect(source?.content).toContain(`class ${className} `);
	expect(project?.content).toContain(`<artifactId>${starter}</artifactId>`);
});

it('takes the starter of version 3 by the name that it had there', () => {
	const [source, project] = springBoot3.app(responseFor(417)).files;
	expect(source?.content).toContain(snippet(417));
	expect(project?.content).toMatch(/<version>3\.5\.\d+<\/version>/);
	expect(project?.content).toContain('<artifactId>spring-boot-starter-web</artifactId>');
});
