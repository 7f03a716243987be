import {expect, it} from 'vitest';
import {laravel} from '../../source/frameworks/php/laravel.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => laravel.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(404)).toBe(`<?php

use Illuminate\\Support\\Facades\\Route;

Route::get('/', function () {
    return response()->json([
        'error' => 'not_found',
        'message' => 'Not Found',
    ], 404);
});
`);
	expect(snippet(204)).toContain('    return response()->noContent();\n');
});

it('chains the fields', () => {
	expect(snippet(401)).toContain(`    return response()
        ->json(['error' => 'unauthorized', 'message' => 'Unauthorized'], 401)
        ->header('WWW-Authenticate', 'Bearer realm="example"');
`);
	expect(snippet(205)).toContain(
		"    return response()\n        ->noContent(205)\n        ->header('Content-Length', '0');\n",
	);
});

it('chains them behind a nowdoc too', () => {
	expect(snippet(206)).toContain("        JSON, 206)\n        ->header('Content-Type', 'application/json')\n");
	expect(snippet(404, 'html')).toContain('        HTML, 404);\n');
	expect(snippet(200, 'html')).toContain('        HTML);\n');
});

it('joins a field that stands twice', () => {
	const response = responseFor(401);
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(laravel.snippet(twice)).toContain(`->header('WWW-Authenticate', 'Bearer realm="example", Basic');\n`);
});

it('has a folder for what Laravel caches', () => {
	expect(laravel.app(responseFor(417)).files.map(({path}) => path)).toContain('bootstrap/cache/.gitignore');
});
