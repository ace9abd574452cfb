package brussels.estuaire.platform.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the stored answer in place of the resource's. */
class RepeatedAnswer {
    @ServerExceptionMapper
    public Response again(AnsweredBefore repeated) {
        return repeated.answer().again();
    }
}
