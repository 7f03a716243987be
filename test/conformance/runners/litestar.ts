import {asgiRunner} from '../python/asgi.js';

/** Litestar 2 on uvicorn. */
export const runner = asgiRunner('litestar', 'litestar==2.*');
