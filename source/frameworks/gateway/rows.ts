import type {Row} from '../row.js';

/** What is known of gateways before their code is loaded. */
export const gatewayRows = [] as const satisfies readonly Row[];
