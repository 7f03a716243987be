/**
 * What stands in the code of a framework for a status code that is not written as a number, by id and code;
 * one of several where the format decides.
 */
export type NamedCalls = Readonly<Record<string, Readonly<Record<number, string | readonly string[]>>>>;
