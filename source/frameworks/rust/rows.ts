import type {CodeLanguage, Row} from '../row.js';

const rust: CodeLanguage = {name: 'Rust', highlight: 'rust'};

const shared = {language: rust, filename: 'main.rs'} as const;

/** What is known of the Rust frameworks before their code is loaded. */
export const rustRows = [
	{id: 'axum', name: 'axum', ...shared, version: '0.8', cannot: [102, 103, 104]},
	{id: 'actix-web', name: 'Actix Web', ...shared, version: '4.18', cannot: [102, 103, 104]},
	{id: 'rocket', name: 'Rocket', ...shared, version: '0.5', cannot: [102, 103, 104]},
] as const satisfies readonly Row[];
