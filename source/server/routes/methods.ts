/** The methods of what can only be read. OPTIONS, which every path takes, is answered before a route is asked. */
export const reads = ['GET', 'HEAD'] as const;

/** The methods that httpbin takes where it takes all. */
export const all = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'] as const;
