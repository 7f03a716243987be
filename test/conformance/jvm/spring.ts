/**
 * The class that starts Spring Boot on loopback, at the port that is its only argument, with all beans of these packages;
 * they are called by the names of their classes with their packages, so that each cell may have the same.
 */
export const springHarness = (
	...packages: readonly string[]
): string => `import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

@SpringBootApplication(
        scanBasePackages = { ${packages.map((each) => `"${each}"`).join(', ')} },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Harness {

    public static void main(String[] args) {
        SpringApplication.run(Harness.class, "--server.address=127.0.0.1", "--server.port=" + args[0]);
    }

}
`;
