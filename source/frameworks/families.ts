import {dotnetRows} from './dotnet/rows.js';
import {gatewayRows} from './gateway/rows.js';
import {goRows} from './go/rows.js';
import {jvmRows} from './jvm/rows.js';
import {mockRows} from './mocks/rows.js';
import {nodeRows} from './node/rows.js';
import {phpRows} from './php/rows.js';
import {platformRows} from './platform/rows.js';
import {pythonRows} from './python/rows.js';
import type {Row} from './row.js';
import {rubyRows} from './ruby/rows.js';
import {rustRows} from './rust/rows.js';
import type {Writer} from './writer.js';

/** Frameworks whose code is loaded together, because they share how it is written. */
type FamilyEntry<Id extends string = string> = {
	/** What is known of its frameworks before their code is loaded, in the order of the list. */
	readonly rows: ReadonlyArray<Row & {readonly id: Id}>;
	/** Loads what writes their code, by id. */
	readonly load: () => Promise<Readonly<Record<Id, Writer>>>;
};

/** A family whose rows and writers are of the same frameworks: the compiler names one that is missing. */
const family = <const Id extends string>(rows: FamilyEntry<Id>['rows'], load: FamilyEntry<Id>['load']) => ({
	rows,
	load,
});

/** Every family, in the order of the list: its type, the registry, what is loaded and what is run follow from this. */
export const families = {
	python: family(pythonRows, async () => (await import('./python/index.js')).python),
	node: family(nodeRows, async () => (await import('./node/index.js')).node),
	jvm: family(jvmRows, async () => (await import('./jvm/index.js')).jvm),
	go: family(goRows, async () => (await import('./go/index.js')).go),
	rust: family(rustRows, async () => (await import('./rust/index.js')).rust),
	ruby: family(rubyRows, async () => (await import('./ruby/index.js')).ruby),
	php: family(phpRows, async () => (await import('./php/index.js')).php),
	dotnet: family(dotnetRows, async () => (await import('./dotnet/index.js')).dotnet),
	platform: family(platformRows, async () => (await import('./platform/index.js')).platform),
	mocks: family(mockRows, async () => (await import('./mocks/index.js')).mocks),
	gateway: family(gatewayRows, async () => (await import('./gateway/index.js')).gateway),
} as const satisfies Readonly<Record<string, FamilyEntry>>;

/** The name of one of {@link families}. */
export type Family = keyof typeof families;

/** The id of a framework, as typed after `-f`. */
export type FrameworkId = (typeof families)[Family]['rows'][number]['id'];
