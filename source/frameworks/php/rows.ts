import type {Row} from '../row.js';

/** What is known of PHP before their code is loaded. */
export const phpRows = [] as const satisfies readonly Row[];
