/** What writes the code of gateways, by id. */
export const gateway = {};
