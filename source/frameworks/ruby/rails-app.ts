import type {Response} from '../../response/index.js';
import type {App} from '../writer.js';
import {gemfile, puma, pumaApp} from './puma.js';

const port = 3000;

const gems = [puma, '"rails", ">= 6.1", "< 9"'];

const application = `require_relative "boot"

require "rails"
require "action_controller/railtie"
require "action_cable/engine"

Bundler.require(*Rails.groups)

module StatusApp
  class Application < Rails::Application
    config.load_defaults 6.1
    config.api_only = true
    config.eager_load = false
    config.secret_key_base = "only for this example"
    config.logger = Logger.new($stdout)
  end
end
`;

const boot = `ENV["BUNDLE_GEMFILE"] ||= File.expand_path("../Gemfile", __dir__)

require "bundler/setup"
`;

const environment = `require_relative "application"

Rails.application.initialize!
`;

const routes = `Rails.application.routes.draw do
  match "/", to: "status#show", via: :all
end
`;

const applicationController = `class ApplicationController < ActionController::API
end
`;

const cable = `development:
  adapter: async
production:
  adapter: async
`;

const rackup = `require_relative "config/environment"

run Rails.application
`;

const places = {
	controller: 'app/controllers/status_controller.rb',
	initializer: 'config/initializers/action_cable.rb',
} as const;

/**
 * The smallest application of Rails that serves one snippet at `/`.
 *
 * @param snippet the code of a controller or of an initializer
 * @param kind which of the two it is
 */
export const railsApp = (response: Response, snippet: string, kind: keyof typeof places): App =>
	pumaApp(response, {
		files: [
			{path: places[kind], content: snippet},
			{path: 'Gemfile', content: gemfile(gems)},
			{path: 'config.ru', content: rackup},
			{path: 'config/boot.rb', content: boot},
			{path: 'config/application.rb', content: application},
			{path: 'config/environment.rb', content: environment},
			...(kind === 'controller' ? [{path: 'config/routes.rb', content: routes}] : []),
			{path: 'config/cable.yml', content: cable},
			{path: 'app/controllers/application_controller.rb', content: applicationController},
		],
		port,
	});
