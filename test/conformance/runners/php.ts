import type {Runner} from '../runner.js';
import {cliServer, missing, router, writeCells, writeFiles} from '../php/php.js';

/** PHP on its own server. */
export const runner: Runner = {
	id: 'php',
	missing,
	prepare: async (folder, trials) => {
		await writeCells(folder, trials);
		await writeFiles(folder, new Map([['router.php', router('require $cell;')]]));
		return cliServer(folder);
	},
};
