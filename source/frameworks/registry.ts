import {families, type Family, type FrameworkId} from './families.js';
import type {Row} from './row.js';

/** A framework in one of its versions: what is known of it before its code is loaded. */
export type Framework = Omit<Row, 'id'> & {readonly id: FrameworkId; readonly family: Family};

/** Every version of every framework, the newest of each before its older ones, those of a family together. */
export const everyVersion: readonly Framework[] = (Object.keys(families) as Family[]).flatMap((family) =>
	families[family].rows.map((row): Framework => ({...row, family})),
);

const nameWithoutVersion = ({id}: Framework): string => id.replace(/@.*/, '');

/** The versions of one framework, newest first. */
export const versionsOf = (framework: Framework): readonly Framework[] =>
	everyVersion.filter((each) => nameWithoutVersion(each) === nameWithoutVersion(framework));

/** Every framework in its newest version. */
export const frameworks: readonly Framework[] = everyVersion.filter(({id}) => !id.includes('@'));

/** What people call it: with the version where it has several. */
export const titleOf = (framework: Framework): string =>
	versionsOf(framework).length === 1 ? framework.name : `${framework.name} ${framework.version}`;

/** The framework with this id, or this name with or without its version, whatever the case; `undefined` for none. */
export const findFramework = (name: string): Framework | undefined => {
	const wanted = name.toLowerCase().replace('@', ' ');
	return everyVersion.find((each) =>
		[
			each.id.replace('@', ' '),
			`${nameWithoutVersion(each)} ${each.version}`,
			each.name,
			`${each.name} ${each.version}`,
		]
			.map((known) => known.toLowerCase())
			.includes(wanted),
	);
};
