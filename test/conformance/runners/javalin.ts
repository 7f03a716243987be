import type {Cell} from '../runner.js';
import {requestFor} from '../request.js';
import {isUpgrade, mavenRunner, packageOf} from '../jvm/maven.js';

const served = (type: string, method: string): string => `public class Served {
    public static final ${type} HANDLER = StatusHandler::${method};
}
`;

const route = (cell: Cell): string => (isUpgrade(cell) ? 'ws' : requestFor(cell.status).method.toLowerCase());

const harness = (cells: readonly Cell[]): string => `import io.javalin.Javalin;

public class Harness {
    public static void main(String[] args) {
        Javalin.create(config -> {
${cells
	.map(
		(cell) =>
			`            config.routes.${route(cell)}("/status/${cell.status.code}", ${packageOf(cell)}.Served.HANDLER);`,
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
	beside: (cell) => ({
		'Served.java': isUpgrade(cell)
			? served('java.util.function.Consumer<io.javalin.websocket.WsConfig>', 'echo')
			: served('io.javalin.http.Handler', 'status'),
	}),
	harness: (cells) => ({'Harness.java': harness(cells)}),
});
