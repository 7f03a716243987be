import type {Failures} from './en.js';

type Key = keyof Failures;

/** What a failure is told with: a text, a number, or another failure that is a part of its sentence. */
type Told<Values extends readonly unknown[]> = {
	readonly [Index in keyof Values]: Values[Index] extends string ? string | Failure : Values[Index];
};

/** Something that went wrong, to be said in any language: which sentence, and what it is told with. */
export type Failure = {
	readonly [K in Key]: {readonly key: K; readonly values: Told<Parameters<Failures[K]>>};
}[Key];

/** A failure of a kind, with what its sentence is told with. */
export const failure = <K extends Key>(key: K, ...values: Told<Parameters<Failures[K]>>): Failure =>
	({key, values}) as unknown as Failure;
