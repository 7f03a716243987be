import {expect, it} from 'vitest';
import {envoy} from '../../source/frameworks/gateway/envoy.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => envoy.snippet(responseFor(...from));

it('is a route that answers directly', () => {
	expect(snippet(429)).toBe(`route_config:
  virtual_hosts:
    - name: status
      domains: ["*"]
      routes:
        - match: { prefix: / }
          direct_response:
            status: 429
            body:
              inline_string: '{"error": "too_many_requests", "message": "Too Many Requests"}'
          response_headers_to_add:
            - header: { key: Content-Type, value: application/json }
              append_action: OVERWRITE_IF_EXISTS_OR_ADD
            - header: { key: Retry-After, value: "120" }
`);
	expect(snippet(204)).toMatch(/status: 204\n$/);
});

it('takes off the Location that Envoy gives to a redirect without one', () => {
	expect(snippet(304)).toContain('          response_headers_to_remove: [location]\n');
	expect(snippet(301)).not.toContain('response_headers_to_remove');
});

it('leaves Connection to Envoy, and says so', () => {
	expect(snippet(408, 'none')).toContain('          # "Connection: close" is for Envoy to say');
	expect(snippet(408, 'none')).not.toContain('response_headers_to_add');
});

it('writes text of several lines as a block, and a percent sign in a field twice', () => {
	expect(snippet(404, 'html')).toContain('              inline_string: |\n                <!doctype html>\n');
	expect(snippet(206)).toContain('              inline_string: |-\n                {\n');
	const response = {...responseFor(401, 'none'), fields: [['WWW-Authenticate', '100%'] as const]};
	expect(envoy.snippet(response)).toContain('{ key: WWW-Authenticate, value: "100%%" }');
});

it('is a whole configuration as an app', () => {
	const {files, start} = envoy.app(responseFor(429));
	expect(start).toBe('envoy -c envoy.yaml');
	expect(files[0]?.content).toContain('socket_address: { address: 127.0.0.1, port_value: 8080 }\n');
	expect(files[0]?.content).toContain(snippet(429).replaceAll(/^(?=.)/gm, ' '.repeat(16)));
});
