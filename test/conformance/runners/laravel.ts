import {routesFile} from '../../../source/frameworks/php/laravel-app.js';
import {composerRunner} from '../php/composer.js';

/** Laravel on PHP's own server, which starts anew for each request: the routes are those of the cell, and no other. */
export const runner = composerRunner({
	id: 'laravel',
	package: {
		name: 'laravel/framework',
		folder: 'Illuminate',
		version: 'Illuminate\\Foundation\\Application::VERSION',
	},
	serve: "$_SERVER['CELL'] = $cell;\nrequire 'public/index.php';",
	keeps: () => true,
	files: {[routesFile]: "<?php\n\nrequire $_SERVER['CELL'];\n"},
});
