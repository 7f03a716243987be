import type {Trial} from '../runner.js';
import {isUpgrade, mavenRunner, packageOf} from '../jvm/maven.js';
import {springHarness} from '../jvm/spring.js';

const handler = `import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

public class Served {

    public static final HandlerFunction<ServerResponse> HANDLER = new StatusHandler()::status;

}
`;

const webSocketHandler = `import org.springframework.web.reactive.socket.WebSocketHandler;

public class Served {

    public static final WebSocketHandler HANDLER = new EchoHandler();

}
`;

const entries = (trials: readonly Trial[]): string =>
	trials.map((trial) => `"/status/${trial.status.code}", ${packageOf(trial)}.Served.HANDLER`).join(', ');

const routes = (trials: readonly Trial[]): string => `import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;

@Configuration
class Routes {

    @Bean
    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
${trials
	.filter((trial) => !isUpgrade(trial))
	.map(
		(trial) =>
			`            .route(RequestPredicates.path("/status/${trial.status.code}"), ${packageOf(trial)}.Served.HANDLER)`,
	)
	.join('\n')}
            .build();
    }

    @Bean
    HandlerMapping webSockets() {
        return new SimpleUrlHandlerMapping(Map.of(${entries(trials.filter(isUpgrade))}), -1);
    }

}
`;

/** Spring WebFlux on the Reactor Netty that Spring Boot embeds. */
export const runner = mavenRunner({
	id: 'spring-webflux',
	artifact: 'spring-webflux',
	server: ['Reactor Netty', 'reactor-netty-http'],
	beside: (trial) => ({'Served.java': isUpgrade(trial) ? webSocketHandler : handler}),
	harness: (trials) => ({'Harness.java': springHarness('harness'), 'Routes.java': routes(trials)}),
});
