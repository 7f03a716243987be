/** What writes the code of Rust, by id. */
export const rust = {};
