import {dotnetRows} from './dotnet/rows.js';
import {doubleRows} from './double/rows.js';
import {gatewayRows} from './gateway/rows.js';
import {goRows} from './go/rows.js';
import {jvmRows} from './jvm/rows.js';
import {nodeRows} from './node/rows.js';
import {phpRows} from './php/rows.js';
import {platformRows} from './platform/rows.js';
import {pythonRows} from './python/rows.js';
import {rubyRows} from './ruby/rows.js';
import {rustRows} from './rust/rows.js';
import type {Row} from './row.js';

const registry = [
	...pythonRows,
	...nodeRows,
	...jvmRows,
	...goRows,
	...rustRows,
	...rubyRows,
	...phpRows,
	...dotnetRows,
	...platformRows,
	...doubleRows,
	...gatewayRows,
] as const;

/** The id of a framework, as typed after `-f`. */
export type FrameworkId = (typeof registry)[number]['id'];

/** A framework in one of its versions: what is known of it before its code is loaded. */
export type Framework = Omit<Row, 'id'> & {readonly id: FrameworkId};

/** Every version of every framework, the newest of each before its older ones, those of a family together. */
export const everyVersion: readonly Framework[] = registry;

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
