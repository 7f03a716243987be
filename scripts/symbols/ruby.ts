import {run, succeeds} from '../../test/conformance/command.js';
import {parsed, type Reader} from './reading.js';

/** Gems of the folder come first, then those that are installed already. */
const load = `Gem.use_paths(ARGV[0], Gem.path)
gem "rack", ARGV[1]
require "rack"
require "rack/utils"
`;

const symbols = `${load}
puts Gem.loaded_specs["rack"].version
Rack::Utils::SYMBOL_TO_STATUS_CODE.each { |name, code| puts [code, name].join("\\t") }
if Rack::Utils.const_defined?(:OBSOLETE_SYMBOLS_TO_STATUS_CODES)
  Rack::Utils.const_get(:OBSOLETE_SYMBOLS_TO_STATUS_CODES).each { |name, code| puts [code, name, "deprecated"].join("\\t") }
end
`;

/** Rack of a line such as `~> 2.2.0`: one that is installed will do. */
export const rack =
	(line: string): Reader =>
	async (folder) => {
		if (!(await succeeds('ruby', ['-e', load, folder, line], folder))) {
			await run('gem', ['install', '--install-dir', folder, '--no-document', 'rack', '--version', line], folder);
		}

		return parsed(await run('ruby', ['-e', symbols, folder, line], folder));
	};
