/** The ways in which `serve` writes down what it answers. */
export const logFormats = ['text', 'json', 'none'] as const;

/** One of {@link logFormats}. */
export type LogFormat = (typeof logFormats)[number];
