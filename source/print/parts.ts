/** The parts of a cell that `--print` prints. */
export const printableParts = ['response', 'code', 'app', 'curl', 'about', 'all'] as const;

/** One of {@link printableParts}. */
export type PrintablePart = (typeof printableParts)[number];

/** The parts of a cell that `--copy` copies. */
export const copyableParts = ['response', 'code', 'app', 'curl'] as const satisfies readonly PrintablePart[];

/** One of {@link copyableParts}. */
export type CopyablePart = (typeof copyableParts)[number];
