import {families, type FrameworkId} from './families.js';
import type {Framework} from './registry.js';
import type {Writer} from './writer.js';

/** The writers of some frameworks, by id: those that are loaded. */
export type Writers = Readonly<Partial<Record<FrameworkId, Writer>>>;

/** Loads what writes the code of a framework, and of its family: one cell needs no others. */
export const loadWriters = async ({family}: Pick<Framework, 'family'>): Promise<Writers> => families[family].load();

/** Loads what writes the code of every framework, by id. */
export const loadAllWriters = async (): Promise<Readonly<Record<FrameworkId, Writer>>> => {
	const loaded = await Promise.all(Object.values(families).map(async ({load}) => load()));
	return Object.assign({}, ...loaded) as Record<FrameworkId, Writer>;
};
