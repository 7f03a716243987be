import {cellFiles, rackup, rubyRunner} from '../ruby/ruby.js';

/** An application of its own for each cell, because what the classic style defines is all in one. */
const application = (file: string): string =>
	`Class.new(Sinatra::Application) { class_eval(File.read("${file}"), "${file}") }`;

/** Sinatra on Puma. */
export const runner = rubyRunner({
	id: 'sinatra',
	gem: 'sinatra',
	trials: 'cells',
	files: (trials) =>
		new Map([...cellFiles(trials, 'rb'), ['config.ru', `require "sinatra"\n\n${rackup(trials, application, 'rb')}`]]),
});
