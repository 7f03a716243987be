import {composerRunner} from '../php/composer.js';

/** Slim on PHP's own server; each cell is a whole script, run as `public/index.php` would be. */
export const runner = composerRunner({
	id: 'slim',
	package: {name: 'slim/slim', folder: 'Slim', version: 'Slim\\App::VERSION'},
	serve: 'require $cell;',
	keeps: (file) => file === 'composer.json',
});
