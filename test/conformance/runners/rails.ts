import type {Trial} from '../runner.js';
import {rubyRunner} from '../ruby/ruby.js';

const moduleOf = ({status}: Trial): string => `Status${status.code}`;

const isUpgrade = ({response}: Trial): boolean => response.status === 101;

/** A module of its own for each controller, because all of them are called `StatusController`. */
const controllerFile = (trial: Trial): readonly [file: string, content: string] => [
	`app/controllers/${moduleOf(trial).toLowerCase()}/status_controller.rb`,
	`module ${moduleOf(trial)}\n${trial.snippet}end\n`,
];

const routes = (trials: readonly Trial[]): string =>
	[
		'Rails.application.routes.draw do',
		...trials
			.filter((trial) => !isUpgrade(trial))
			.map(
				(trial) =>
					`  match "/status/${trial.status.code}", to: "${moduleOf(trial).toLowerCase()}/status#show", via: :all`,
			),
		'end',
		'',
	].join('\n');

/** An initializer that Rails reads after the one of the cell, and that moves Action Cable from the root to its place. */
const mount = (trials: readonly Trial[]): string =>
	trials
		.filter(isUpgrade)
		.map(({status}) => `Rails.application.config.action_cable.mount_path = "/status/${status.code}"\n`)
		.join('');

/** Rails on Puma. */
export const runner = rubyRunner({
	id: 'rails',
	gem: 'rails',
	trials: 'app',
	files: (trials) =>
		new Map([
			...trials.filter((trial) => !isUpgrade(trial)).map(controllerFile),
			['config/routes.rb', routes(trials)],
			['config/initializers/mount.rb', mount(trials)],
		]),
});
