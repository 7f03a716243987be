import {expect, it} from 'vitest';
import {gatewayApi} from '../../source/frameworks/gateway/gateway-api.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => gatewayApi.snippet(responseFor(...from));

it('redirects by the filter of the standard', () => {
	expect(snippet(308)).toContain(`    - filters:
        - type: RequestRedirect
          requestRedirect:
            statusCode: 308
            scheme: https
            hostname: example.com
            path:
              type: ReplaceFullPath
              replaceFullPath: /new-address
`);
});

it('sends the others by the filter of Envoy Gateway', () => {
	expect(snippet(429)).toContain(
		'          extensionRef: { group: gateway.envoyproxy.io, kind: HTTPRouteFilter, name: status }\n---\n',
	);
	expect(snippet(429)).toMatch(/spec:\n {2}directResponse:\n {4}statusCode: 429\n {4}contentType: application\/json\n/);
	expect(snippet(429)).toContain('    header:\n      set:\n        - { name: Retry-After, value: "120" }\n');
	expect(snippet(404, 'json', '100%')).toContain('"message": "100%%"');
});

it('adds a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(gatewayApi.snippet(twice)).toContain('      add:\n        - { name: WWW-Authenticate, value: Basic }\n');
});
