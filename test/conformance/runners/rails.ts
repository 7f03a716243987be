import type {Cell} from '../runner.js';
import {rubyRunner} from '../ruby/ruby.js';

const moduleOf = ({status}: Cell): string => `Status${status.code}`;

const isUpgrade = ({response}: Cell): boolean => response.status === 101;

/** A module of its own for each controller, because all of them are called `StatusController`. */
const controllerFile = (cell: Cell): readonly [file: string, content: string] => [
	`app/controllers/${moduleOf(cell).toLowerCase()}/status_controller.rb`,
	`module ${moduleOf(cell)}\n${cell.snippet}end\n`,
];

const routes = (cells: readonly Cell[]): string =>
	[
		'Rails.application.routes.draw do',
		...cells
			.filter((cell) => !isUpgrade(cell))
			.map(
				(cell) => `  match "/status/${cell.status.code}", to: "${moduleOf(cell).toLowerCase()}/status#show", via: :all`,
			),
		'end',
		'',
	].join('\n');

/** An initializer that Rails reads after the one of the cell, and that moves Action Cable from the root to its place. */
const mount = (cells: readonly Cell[]): string =>
	cells
		.filter(isUpgrade)
		.map(({status}) => `Rails.application.config.action_cable.mount_path = "/status/${status.code}"\n`)
		.join('');

/** Rails on Puma. */
export const runner = rubyRunner({
	id: 'rails',
	gem: 'rails',
	cells: 'app',
	files: (cells) =>
		new Map([
			...cells.filter((cell) => !isUpgrade(cell)).map(controllerFile),
			['config/routes.rb', routes(cells)],
			['config/initializers/mount.rb', mount(cells)],
		]),
});
