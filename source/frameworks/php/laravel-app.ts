import type {App} from '../writer.js';
import {composerApp, composerFile, language} from './cli-server.js';

const frontController = `<?php

use Illuminate\\Contracts\\Http\\Kernel;
use Illuminate\\Http\\Request;

require __DIR__ . '/../vendor/autoload.php';

$app = require_once __DIR__ . '/../bootstrap/app.php';
$kernel = $app->make(Kernel::class);
$request = Request::capture();
$response = $kernel->handle($request)->send();
$kernel->terminate($request, $response);
`;

const bootstrap = `<?php

use Illuminate\\Contracts\\Debug\\ExceptionHandler;
use Illuminate\\Contracts\\Http\\Kernel;
use Illuminate\\Foundation\\Application;
use Illuminate\\Foundation\\Exceptions\\Handler;
use Illuminate\\Foundation\\Http\\Kernel as HttpKernel;

$app = new Application(dirname(__DIR__));
$app->singleton(Kernel::class, HttpKernel::class);
$app->singleton(ExceptionHandler::class, Handler::class);

return $app;
`;

const config = `<?php

return [
    'name' => 'Status',
    'timezone' => 'UTC',
    'providers' => [
        Illuminate\\Filesystem\\FilesystemServiceProvider::class,
        Illuminate\\Foundation\\Providers\\FoundationServiceProvider::class,
        Illuminate\\View\\ViewServiceProvider::class,
        App\\Providers\\RouteServiceProvider::class,
    ],
];
`;

const view = `<?php

return ['paths' => [], 'compiled' => sys_get_temp_dir()];
`;

const routeServiceProvider = `<?php

namespace App\\Providers;

use Illuminate\\Foundation\\Support\\Providers\\RouteServiceProvider as ServiceProvider;

class RouteServiceProvider extends ServiceProvider
{
    public function map(): void
    {
        $this->loadRoutesFrom(base_path('routes/web.php'));
    }
}
`;

/** Where the routes are. */
export const routesFile = 'routes/web.php';

/** The smallest application of Laravel that has routes. */
export const laravelApp = (routes: string): App =>
	composerApp([
		{path: routesFile, content: routes},
		composerFile({...language, 'laravel/framework': '^8.83'}, {autoload: {'psr-4': {'App\\': 'app/'}}}),
		{path: 'public/index.php', content: frontController},
		{path: 'bootstrap/app.php', content: bootstrap},
		{path: 'bootstrap/cache/.gitignore', content: '*\n!.gitignore\n'},
		{path: 'config/app.php', content: config},
		{path: 'config/view.php', content: view},
		{path: 'app/Providers/RouteServiceProvider.php', content: routeServiceProvider},
	]);
