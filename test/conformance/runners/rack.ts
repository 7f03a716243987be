import {cellFiles, rackup, rubyRunner} from '../ruby/ruby.js';

/** What a `config.ru` runs: Rack 2 gives it with its options, Rack 3 alone. */
const application = (file: string): string => `Array(Rack::Builder.parse_file("${file}")).first`;

/** An application of Rack on Puma. */
export const runner = rubyRunner({
	id: 'rack',
	gem: 'rack',
	cells: 'cells',
	files: (cells) => new Map([...cellFiles(cells, 'ru'), ['config.ru', rackup(cells, application, 'ru')]]),
});
