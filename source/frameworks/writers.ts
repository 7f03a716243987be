import {dotnet} from './dotnet/index.js';
import {double} from './double/index.js';
import {gateway} from './gateway/index.js';
import {go} from './go/index.js';
import {jvm} from './jvm/index.js';
import {node} from './node/index.js';
import {php} from './php/index.js';
import {platform} from './platform/index.js';
import {python} from './python/index.js';
import {ruby} from './ruby/index.js';
import {rust} from './rust/index.js';
import type {FrameworkId} from './registry.js';
import type {Writer} from './writer.js';

/** What writes the code of every framework, by id. {@link loadWriters} loads one family. */
export const writers: Readonly<Record<FrameworkId, Writer>> = {
	...python,
	...node,
	...jvm,
	...go,
	...rust,
	...ruby,
	...php,
	...dotnet,
	...platform,
	...double,
	...gateway,
};
