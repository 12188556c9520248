package no.tromsfylke.overgang.portal.http;

/** Where handlers are registered. */
@FunctionalInterface
public interface Routes {
    /** Answers GET and HEAD of a pattern such as {@code /:lang/kommune/:nr}. */
    void get(String pattern, Handler handler);
}
