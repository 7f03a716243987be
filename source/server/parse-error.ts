/** What was wrong with a part of a request: the rest of a sentence that begins with the part's name. */
export type ParseError = {readonly problem: string};

/** Makes a {@link ParseError}. */
export const parseError = (text: string): ParseError => ({problem: text});

/** Whether a text could not be read. */
export const isParseError = <T>(value: T | ParseError): value is ParseError =>
	typeof value === 'object' && value !== null && 'problem' in value;

/** A part of a request as it is shown in a message: quoted, and cut where it is long. */
export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
