package bench;

import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;

/** A bassin's year; who has it already is asked about by one small query, as calendar programs ask every hour. */
record Feed(Pool pool, String all, String mark) {
    /** The bassin and the two moments that a request names. */
    static Tuple values(HttpServerRequest request) {
        return Tuple.of(Limit.number(request, "bassin"), moment(request, "from"), moment(request, "to"));
    }

    void answer(HttpServerRequest request) {
        var values = values(request);
        var known = request.getHeader("if-none-match");
        if (known == null) {
            pool.preparedQuery(all).execute(values).onComplete(found -> answer(request, found));
            return;
        }
        pool.preparedQuery(mark).execute(values).onComplete(found -> {
            if (found.succeeded() && known.equals('"' + found.result().iterator().next().getString(0) + '"')) {
                request.response().setStatusCode(304).end();
            } else {
                request.response().setStatusCode(500).end();
            }
        });
    }

    private static OffsetDateTime moment(HttpServerRequest request, String name) {
        return OffsetDateTime.parse(request.getParam(name));
    }

    private static void answer(HttpServerRequest request, AsyncResult<RowSet<Row>> found) {
        if (found.failed()) {
            found.cause().printStackTrace();
            request.response().setStatusCode(500).end();
            return;
        }
        var calendar = new Calendar(found.result().size());
        var ids = 0L;
        for (var row : found.result()) {
            calendar.event(row);
            ids += row.getInteger(0);
        }
        request.response()
                .putHeader("content-type", "text/calendar; charset=utf-8")
                .putHeader("etag", "\"" + found.result().size() + "-" + ids + '"')
                .end(calendar.end());
    }
}
