import {dotnet} from './dotnet/index.js';
import type {Writer} from './writer.js';
import {go} from './go/index.js';
import {jvm} from './jvm/index.js';
import {node} from './node/index.js';
import {python} from './python/index.js';
import type {FrameworkId} from './registry.js';
import {ruby} from './ruby/index.js';

/** What writes the code of every framework, by id. {@link loadWriter} loads one. */
export const writers: Readonly<Record<FrameworkId, Writer>> = {...python, ...node, ...jvm, ...go, ...ruby, ...dotnet};
