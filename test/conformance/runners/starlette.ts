import {asgiRunner} from '../python/asgi.js';

/** Starlette 1 on uvicorn. */
export const runner = asgiRunner('starlette', 'starlette==1.*');
