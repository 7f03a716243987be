import type {Row} from '../row.js';

/** What is known of Rust before their code is loaded. */
export const rustRows = [] as const satisfies readonly Row[];
