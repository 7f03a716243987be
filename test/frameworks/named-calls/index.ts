import {dotnet} from './dotnet.js';
import {go} from './go.js';
import {jvm} from './jvm.js';
import {node} from './node.js';
import {python} from './python.js';
import {ruby} from './ruby.js';
import type {NamedCalls} from './named-calls.js';

/** What stands in the code for a status code that is not written as a number, for every framework that has such. */
export const namedCalls: NamedCalls = {...dotnet, ...go, ...jvm, ...node, ...python, ...ruby};
