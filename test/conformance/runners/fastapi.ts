import {asgiRunner} from '../python/asgi.js';

/** FastAPI on uvicorn. */
export const runner = asgiRunner('fastapi', 'fastapi==0.165.*');
