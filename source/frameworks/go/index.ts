import {chi} from './chi.js';
import {echo} from './echo.js';
import {fiber} from './fiber.js';
import {gin} from './gin.js';
import {netHttp} from './net-http.js';

/** What writes the code of the frameworks of Go, by id. */
export const go = {go: netHttp, gin, echo, fiber, chi};
