import type {Trial} from '../runner.js';
import {isUpgrade, mavenRunner} from '../jvm/maven.js';

/** Resources below the path of each cell: what its method returns answers there, and its own path is of no account. */
const mounts = (trials: readonly Trial[]): string => `import jakarta.ws.rs.Path;

@Path("/status")
public class Mounts {
${trials
	.map(({status}) => status.code)
	.map(
		(code) => `    @Path("/${code}")
    public cells.status${code}.StatusResource status${code}() {
        return new cells.status${code}.StatusResource();
    }
`,
	)
	.join('\n')}}
`;

const upgrades = (trials: readonly Trial[]): string => `import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

public class Upgrades {
    void mount(@Observes Router router) {
${trials.map(({status}) => `        router.route("/status/${status.code}").order(-1).handler(context -> context.reroute("/"));`).join('\n')}
    }
}
`;

/** Quarkus on the Vert.x that it embeds, with Netty below. */
export const runner = mavenRunner({
	id: 'quarkus',
	artifact: 'quarkus-rest',
	server: ['Vert.x', 'vertx-core'],
	harness: (trials) => ({
		'Mounts.java': mounts(trials.filter((trial) => !isUpgrade(trial))),
		'Upgrades.java': upgrades(trials.filter(isUpgrade)),
	}),
	build: ['package', '-Dquarkus.rest.fail-on-duplicate=false'],
	start: (port) => [
		'-Dquarkus.http.host=127.0.0.1',
		`-Dquarkus.http.port=${port}`,
		'-jar',
		'target/quarkus-app/quarkus-run.jar',
	],
});
