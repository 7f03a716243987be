import {springMvcRunner} from '../jvm/spring-mvc.js';

/** Spring Boot 3. */
export const runner = springMvcRunner('spring-boot@3');
