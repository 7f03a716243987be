import type {App} from '../writer.js';
import {composerApp, composerFile, language} from './cli-server.js';

const kernel = `<?php

namespace App;

use Symfony\\Bundle\\FrameworkBundle\\FrameworkBundle;
use Symfony\\Bundle\\FrameworkBundle\\Kernel\\MicroKernelTrait;
use Symfony\\Component\\DependencyInjection\\Loader\\Configurator\\ContainerConfigurator;
use Symfony\\Component\\HttpKernel\\Kernel as BaseKernel;
use Symfony\\Component\\Routing\\Loader\\Configurator\\RoutingConfigurator;

class Kernel extends BaseKernel
{
    use MicroKernelTrait;

    public function registerBundles(): iterable
    {
        yield new FrameworkBundle();
    }

    protected function configureContainer(ContainerConfigurator $container): void
    {
        $container->extension('framework', ['secret' => 'only for this example']);
        $container->services()
            ->load('App\\\\Controller\\\\', __DIR__ . '/Controller/')
            ->autowire()
            ->autoconfigure();
    }

    protected function configureRoutes(RoutingConfigurator $routes): void
    {
        $routes->import(__DIR__ . '/Controller/', 'annotation');
    }
}
`;

const frontController = `<?php

use App\\Kernel;
use Symfony\\Component\\HttpFoundation\\Request;

require __DIR__ . '/../vendor/autoload.php';

$kernel = new Kernel('prod', false);
$request = Request::createFromGlobals();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
`;

/** The smallest application of Symfony: a kernel that finds the controller in `src/Controller`. */
export const symfonyApp = (controller: string): App =>
	composerApp([
		{path: 'src/Controller/StatusController.php', content: controller},
		composerFile({...language, 'symfony/framework-bundle': '^5.4'}, {autoload: {'psr-4': {'App\\': 'src/'}}}),
		{path: 'src/Kernel.php', content: kernel},
		{path: 'public/index.php', content: frontController},
	]);
