/** The URL that is mocked, in its parts. */
export const mocked = {origin: 'https://api.example.com', path: '/', url: 'https://api.example.com/'} as const;
