import type {CodeLanguage, Row} from '../row.js';

const ruby: CodeLanguage = {name: 'Ruby', highlight: 'ruby'};

const shared = {language: ruby} as const;

/** What is known of the Ruby frameworks before their code is loaded. */
export const rubyRows = [
	{id: 'rails', name: 'Rails', ...shared, filename: 'status_controller.rb', version: '6.1', cannot: [102, 104]},
	{id: 'sinatra', name: 'Sinatra', ...shared, filename: 'app.rb', version: '3.0', cannot: [102, 104]},
	{id: 'rack', name: 'Rack', ...shared, filename: 'config.ru', version: '2.2', cannot: [102, 104]},
] as const satisfies readonly Row[];
