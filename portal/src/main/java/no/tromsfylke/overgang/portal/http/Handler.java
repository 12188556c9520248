package no.tromsfylke.overgang.portal.http;

/** Answers one kind of request; throws {@link Problem} where the request is at fault. */
@FunctionalInterface
public interface Handler {
    Response handle(Request request);
}
