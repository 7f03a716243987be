/** What writes the code of platforms that run handlers, by id. */
export const platform = {};
