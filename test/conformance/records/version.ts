/** Whether a version, as its users say it, begins the whole one: 3 and 3.1 begin 3.1.3, and 3.1 does not begin 3.14.0. */
export const begins = (version: string, whole: string): boolean => `${whole}.`.startsWith(`${version}.`);
