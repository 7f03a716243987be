/** What writes the code of PHP, by id. */
export const php = {};
