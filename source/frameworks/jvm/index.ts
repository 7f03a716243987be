import {springBoot} from './spring-boot.js';

/** What writes the code of the frameworks of the JVM, by id. */
export const jvm = {'spring-boot': springBoot};
