import type {CodeLanguage, Row} from '../row.js';

const php: CodeLanguage = {name: 'PHP', highlight: 'php'};

const shared = {language: php, cannot: [100, 101, 102, 103, 104]} as const;

/** What is known of the PHP frameworks before their code is loaded. */
export const phpRows = [
	{id: 'php', name: 'PHP', ...shared, filename: 'index.php', version: '8.2'},
	{id: 'laravel', name: 'Laravel', ...shared, filename: 'web.php', version: '8.83'},
	{id: 'symfony', name: 'Symfony', ...shared, filename: 'StatusController.php', version: '5.4'},
	{id: 'slim', name: 'Slim', ...shared, filename: 'index.php', version: '3.12'},
] as const satisfies readonly Row[];
