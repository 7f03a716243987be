import type {Row} from '../row.js';

/** What is known of platforms that run handlers before their code is loaded. */
export const platformRows = [] as const satisfies readonly Row[];
