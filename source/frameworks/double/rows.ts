import type {Row} from '../row.js';

/** What is known of test doubles before their code is loaded. */
export const doubleRows = [] as const satisfies readonly Row[];
