import type {Writer} from './writer.js';
import type {Framework, FrameworkId} from './registry.js';
import type {Family} from './row.js';

/** The writers of some frameworks, by id: those that are loaded. */
export type Writers = Readonly<Partial<Record<FrameworkId, Writer>>>;

const families: Readonly<Record<Family, () => Promise<Writers>>> = {
	python: async () => (await import('./python/index.js')).python,
	node: async () => (await import('./node/index.js')).node,
	jvm: async () => (await import('./jvm/index.js')).jvm,
	go: async () => (await import('./go/index.js')).go,
	rust: async () => (await import('./rust/index.js')).rust,
	ruby: async () => (await import('./ruby/index.js')).ruby,
	php: async () => (await import('./php/index.js')).php,
	dotnet: async () => (await import('./dotnet/index.js')).dotnet,
	platform: async () => (await import('./platform/index.js')).platform,
	double: async () => (await import('./double/index.js')).double,
	gateway: async () => (await import('./gateway/index.js')).gateway,
};

/** Loads what writes the code of a framework, and of its family: one cell needs no others. */
export const loadWriters = async ({family}: Framework): Promise<Writers> => families[family]();
