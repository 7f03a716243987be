/** The most content of one request that is read, or of an own answer that is sent, in octets: 10 MiB. */
export const contentLimit = 10 * 1024 * 1024;

/** The longest that anything waits or is spread over, in milliseconds: 60 s. */
export const timeLimit = 60_000;
