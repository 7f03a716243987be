/** What was wrong with a part of a request: the rest of a sentence that begins with the part's name. */
export type Wrong = {readonly wrong: string};

/** Makes a {@link Wrong}. */
export const wrong = (text: string): Wrong => ({wrong: text});

/** Whether a reading failed. */
export const isWrong = <T>(value: T | Wrong): value is Wrong =>
	typeof value === 'object' && value !== null && 'wrong' in value;

/** A part of a request as it is shown in a message: quoted, and cut where it is long. */
export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
