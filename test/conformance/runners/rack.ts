import {cellFiles, rackup, rubyRunner} from '../ruby/ruby.js';

/** What a `config.ru` runs: Rack 2 gives it with its options, Rack 3 alone. */
const application = (file: string): string => `Array(Rack::Builder.parse_file("${file}")).first`;

/** An application of Rack on Puma. */
export const runner = rubyRunner({
	id: 'rack',
	gem: 'rack',
	trials: 'cells',
	files: (trials) => new Map([...cellFiles(trials, 'ru'), ['config.ru', rackup(trials, application, 'ru')]]),
});
