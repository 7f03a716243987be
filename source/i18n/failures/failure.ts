import type {Failures} from './en.js';

type Key = keyof Failures;

/** The values of a failure's sentence: a text, a number, or another failure that is a part of it. */
type FailureValues<Values extends readonly unknown[]> = {
	readonly [Index in keyof Values]: Values[Index] extends string ? string | Failure : Values[Index];
};

/** Something that went wrong, to be said in any language: which sentence, and the values in it. */
export type Failure = {
	readonly [K in Key]: {readonly key: K; readonly values: FailureValues<Parameters<Failures[K]>>};
}[Key];

/** A failure of a kind, with the values of its sentence. */
export const failure = <K extends Key>(key: K, ...values: FailureValues<Parameters<Failures[K]>>): Failure =>
	({key, values}) as unknown as Failure;
