import type {Language, Row} from '../row.js';

const go: Language = {name: 'Go', highlight: 'go'};

/** What is known of the Go frameworks before their code is loaded. */
export const goRows = [
	{id: 'go', name: 'Go net/http', family: 'go', language: go, filename: 'main.go', version: '1.26', cannot: []},
] as const satisfies readonly Row[];
