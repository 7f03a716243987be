import type {CodeLanguage, Row} from '../row.js';

const go: CodeLanguage = {name: 'Go', highlight: 'go'};

const shared = {language: go, filename: 'main.go'} as const;

/** What is known of the Go frameworks before their code is loaded. */
export const goRows = [
	{id: 'go', name: 'Go net/http', ...shared, version: '1.26', cannot: []},
	{id: 'gin', name: 'Gin', ...shared, version: '1.12', cannot: []},
	{id: 'echo', name: 'Echo', ...shared, version: '5.4', cannot: []},
	{id: 'fiber', name: 'Fiber', ...shared, version: '3.1', cannot: [102, 104]},
	{id: 'chi', name: 'chi', ...shared, version: '5.5', cannot: []},
] as const satisfies readonly Row[];
