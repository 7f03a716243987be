import {mavenRunner, packageOf} from '../jvm/maven.js';
import type {Trial} from '../runner.js';

const harness = (trials: readonly Trial[]): string => `import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.contentnegotiation.ContentNegotiation
import io.ktor.server.routing.IgnoreTrailingSlash
import io.ktor.server.routing.route
import io.ktor.server.routing.routing
import io.ktor.server.websocket.WebSockets
${trials.map((trial) => `import ${packageOf(trial)}.status as status${trial.status.code}`).join('\n')}

object Harness {
    @JvmStatic
    fun main(args: Array<String>) {
        embeddedServer(Netty, port = args[0].toInt(), host = "127.0.0.1") {
            install(ContentNegotiation) { json() }
            install(WebSockets)
            install(IgnoreTrailingSlash)
            routing {
${trials.map(({status}) => `                route("/status/${status.code}") { status${status.code}() }`).join('\n')}
            }
        }.start(wait = true)
    }
}
`;

/** Ktor on Netty. */
export const runner = mavenRunner({
	id: 'ktor',
	artifact: 'ktor-server-netty-jvm',
	server: ['Netty', 'netty-codec-http'],
	harness: (trials) => ({'Harness.kt': harness(trials)}),
});
