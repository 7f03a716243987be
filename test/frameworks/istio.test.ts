import {expect, it} from 'vitest';
import {istio} from '../../source/frameworks/gateway/istio.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => istio.snippet(responseFor(...from));

it('is a manifest of a direct response', () => {
	expect(snippet(429)).toBe(`apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: status
spec:
  hosts: [status.example.com]
  http:
    - directResponse:
        status: 429
        body:
          string: '{"error": "too_many_requests", "message": "Too Many Requests"}'
      headers:
        response:
          set:
            Content-Type: application/json
            Retry-After: "120"
`);
	expect(snippet(204)).toMatch(/status: 204\n$/);
	expect(snippet(304)).toContain('          remove: [location]\n');
});

it('has one entry for fields of one name', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(istio.snippet(twice)).toContain(`WWW-Authenticate: 'Bearer realm="example", Basic'\n`);
});

it('is applied, and has no port', () => {
	expect(istio.app(responseFor(429))).toEqual({
		files: [{path: 'virtual-service.yaml', content: snippet(429)}],
		start: 'kubectl apply -f virtual-service.yaml',
	});
});
