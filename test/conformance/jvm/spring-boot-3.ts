import {springMvcRunner} from './spring-mvc.js';

/** Spring Boot 3. */
export const runner = springMvcRunner('spring-boot@3');
