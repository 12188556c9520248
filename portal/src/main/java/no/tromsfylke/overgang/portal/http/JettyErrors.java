package no.tromsfylke.overgang.portal.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The portal's own pages for what the server itself refuses before any handler sees it. */
final class JettyErrors extends ErrorHandler {
    private final Sender sender;

    JettyErrors(Sender sender) {
        this.sender = sender;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        sender.send(sender.store(sender.error(status, pathOf(request))), request, response, callback);
        return true;
    }

    private static String pathOf(Request request) {
        String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
        return path == null || !path.startsWith("/") ? "/" : path;
    }
}
