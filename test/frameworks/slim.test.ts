import {expect, it} from 'vitest';
import {slim} from '../../source/frameworks/php/slim.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => slim.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(401)).toBe(`<?php

use Slim\\App;
use Slim\\Http\\Request;
use Slim\\Http\\Response;

require __DIR__ . '/../vendor/autoload.php';

$app = new App();

$app->get('/', function (Request $request, Response $response): Response {
    return $response
        ->withStatus(401)
        ->withHeader('WWW-Authenticate', 'Bearer realm="example"')
        ->withJson(['error' => 'unauthorized', 'message' => 'Unauthorized']);
});

$app->run();
`);
});

it('keeps a single call on its line', () => {
	expect(snippet(204)).toContain('    return $response->withStatus(204);\n');
	expect(snippet(200, 'none')).toContain('    return $response;\n');
});

it('gives the phrase of a status that Slim has none for', () => {
	expect(snippet(425)).toContain("->withStatus(425, 'Too Early')\n");
	expect(slim.snippet({...responseFor(404), status: 419, phrase: 'Page Expired'})).toContain(
		"->withStatus(419, 'Page Expired')\n",
	);
});

it('sets a media type that is not that of JSON after it', () => {
	expect(snippet(404, 'problem')).toContain(
		"        ])\n        ->withHeader('Content-Type', 'application/problem+json');\n",
	);
	expect(snippet(404, 'text')).toContain(String.raw`        ->write("404 Not Found\n");`);
});

it('is installed by Composer', () => {
	expect(slim.app(responseFor(417))).toMatchObject({
		install: 'composer install',
		files: [{path: 'public/index.php'}, {content: expect.stringContaining('"slim/slim": "^3.') as unknown}],
	});
});
