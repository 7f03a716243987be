import {aspnetCore} from './aspnet-core.js';

/** What writes the code of the frameworks of .NET, by id. */
export const dotnet = {'aspnet-core': aspnetCore};
