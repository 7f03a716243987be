import {actixWeb} from './actix-web.js';
import {axum} from './axum.js';
import {rocket} from './rocket.js';

/** What writes the code of the frameworks of Rust, by id. */
export const rust = {axum, 'actix-web': actixWeb, rocket};
