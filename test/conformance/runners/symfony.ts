import {composerRunner} from '../php/composer.js';

/** All controllers have one name, and PHP starts anew for each request: so the cell's is loaded, and no other. */
const serve = `
if (is_file($cell)) {
    require __DIR__ . '/vendor/autoload.php';
    spl_autoload_register(function (string $class) use ($cell) {
        if ($class === 'App\\Controller\\StatusController') {
            require $cell;
        }
    }, prepend: true);
}

require 'public/index.php';`;

/** Symfony on PHP's own server; the container and the routes are those of the first cell, which are those of all. */
export const runner = composerRunner({
	id: 'symfony',
	package: {
		name: 'symfony/framework-bundle',
		folder: 'Symfony/Bundle/FrameworkBundle',
		version: 'Symfony\\Component\\HttpKernel\\Kernel::VERSION',
	},
	serve,
	keeps: () => true,
});
