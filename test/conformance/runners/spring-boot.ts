import {springMvcRunner} from '../jvm/spring-mvc.js';

/** Spring Boot 4. */
export const runner = springMvcRunner('spring-boot');
