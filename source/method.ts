/** The methods that a request can be given by a key (RFC 9110 §9.3, RFC 5789 §2). */
export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** One of {@link methods}. */
export type Method = (typeof methods)[number];
