import type {Language, Row} from '../row.js';

const ruby: Language = {name: 'Ruby', highlight: 'ruby'};

/** What is known of the Ruby frameworks before their code is loaded. */
export const rubyRows = [
	{
		id: 'rails',
		name: 'Rails',
		family: 'ruby',
		language: ruby,
		filename: 'status_controller.rb',
		version: '6.1',
		cannot: [102, 104],
	},
] as const satisfies readonly Row[];
