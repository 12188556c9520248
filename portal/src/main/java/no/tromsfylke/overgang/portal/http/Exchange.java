package no.tromsfylke.overgang.portal.http;

import java.util.Optional;

/** One request on its way through the router, and the answer it got there. */
final class Exchange {
    static final String ATTRIBUTE = "no.tromsfylke.overgang.portal.exchange";

    private final Request request;
    private Optional<Response> answer = Optional.empty();

    Exchange(Request request) {
        this.request = request;
    }

    Request request() {
        return request;
    }

    synchronized Optional<Response> answer() {
        return answer;
    }

    synchronized void answer(Response response) {
        answer = Optional.of(response);
    }
}
