import {expect, it} from 'vitest';
import {symfony} from '../../source/frameworks/php/symfony.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => symfony.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(401)).toBe(`<?php

namespace App\\Controller;

use Symfony\\Component\\HttpFoundation\\JsonResponse;
use Symfony\\Component\\HttpFoundation\\Response;
use Symfony\\Component\\Routing\\Annotation\\Route;

class StatusController
{
    #[Route('/')]
    public function __invoke(): Response
    {
        return new JsonResponse(
            ['error' => 'unauthorized', 'message' => 'Unauthorized'],
            Response::HTTP_UNAUTHORIZED,
            ['WWW-Authenticate' => 'Bearer realm="example"'],
        );
    }
}
`);
});

it('leaves out what is so anyway', () => {
	expect(snippet(200)).toContain("return new JsonResponse(['status' => 'ok', 'message' => 'OK']);\n");
	expect(snippet(204)).toContain('return new Response(null, Response::HTTP_NO_CONTENT);\n');
	expect(snippet(404, 'html')).toContain('            HTML, Response::HTTP_NOT_FOUND);\n');
	expect(snippet(404, 'text')).toContain("['Content-Type' => 'text/plain; charset=utf-8'],\n");
});

it('writes a number where there is no constant', () => {
	expect(symfony.snippet({...responseFor(404, 'none'), status: 419})).toContain(
		"return new Response(null, 419, ['Content-Length' => '0']);\n",
	);
});

it('joins a field that stands twice', () => {
	const response = responseFor(401);
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(symfony.snippet(twice)).toContain(`['WWW-Authenticate' => 'Bearer realm="example", Basic'],\n`);
});

it('has a kernel and a front controller', () => {
	expect(symfony.app(responseFor(417)).files.map(({path}) => path)).toEqual([
		'src/Controller/StatusController.php',
		'composer.json',
		'src/Kernel.php',
		'public/index.php',
	]);
});
