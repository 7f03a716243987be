import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {springBoot} from '../../source/frameworks/jvm/spring-boot.js';
import {respond} from '../../source/response/index.js';
import {ok} from '../../source/statuses/index.js';
import {run} from '../../test/conformance/command.js';
import {parsed, type Reader} from './reading.js';

const program = `import org.springframework.core.SpringVersion;
import org.springframework.http.HttpStatus;

class Symbols {

    public static void main(String[] arguments) throws IllegalAccessException {
        System.out.println(SpringVersion.getVersion());
        for (var field : HttpStatus.class.getFields()) {
            if (field.getType() == HttpStatus.class) {
                var status = (HttpStatus) field.get(null);
                var mark = field.isAnnotationPresent(Deprecated.class) ? "\\tdeprecated" : "";
                System.out.println(status.value() + "\\t" + field.getName() + mark);
            }
        }
    }

}
`;

/** The project file of the app that we write for Spring Boot, so that its Spring is the one that is read. */
const projectFile = (): string =>
	springBoot
		.app(respond(ok, ok, {format: 'json', date: new Date(0)}))
		.files.filter((file) => file.path === 'pom.xml')
		.map(({content}) => content)
		.join('');

/** Spring Framework, with the Java and the Maven that are on the path. */
export const spring: Reader = async (folder) => {
	await writeFile(path.join(folder, 'pom.xml'), projectFile());
	await writeFile(path.join(folder, 'Symbols.java'), program);
	await run('mvn', ['-q', '-B', 'dependency:build-classpath', '-Dmdep.outputFile=classpath'], folder);
	const classes = await readFile(path.join(folder, 'classpath'), 'utf8');
	return parsed(await run('java', ['--class-path', classes, 'Symbols.java'], folder));
};
