import type {Trial} from '../runner.js';
import {requestFor} from '../request.js';
import {isUpgrade, mavenRunner, packageOf} from '../jvm/maven.js';

const served = (type: string, method: string): string => `public class Served {
    public static final ${type} HANDLER = StatusHandler::${method};
}
`;

const route = (trial: Trial): string => (isUpgrade(trial) ? 'ws' : requestFor(trial.status).method.toLowerCase());

const harness = (trials: readonly Trial[]): string => `import io.javalin.Javalin;

public class Harness {
    public static void main(String[] args) {
        Javalin.create(config -> {
${trials
	.map(
		(trial) =>
			`            config.routes.${route(trial)}("/status/${trial.status.code}", ${packageOf(trial)}.Served.HANDLER);`,
	)
	.join('\n')}
        }).start("127.0.0.1", Integer.parseInt(args[0]));
    }
}
`;

/** Javalin on the Jetty that it embeds. */
export const runner = mavenRunner({
	id: 'javalin',
	artifact: 'javalin',
	server: ['Jetty', 'jetty-server'],
	beside: (trial) => ({
		'Served.java': isUpgrade(trial)
			? served('java.util.function.Consumer<io.javalin.websocket.WsConfig>', 'echo')
			: served('io.javalin.http.Handler', 'status'),
	}),
	harness: (trials) => ({'Harness.java': harness(trials)}),
});
