package no.tromsfylke.overgang.portal.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The precompiled templates. */
public final class Templates {
    private static final String PACKAGE = "no.tromsfylke.overgang.portal.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** A page, written by a template from its layout and view. */
    public byte[] page(String template, LayoutView layout, Object view) {
        StringOutput out = new StringOutput(32_768);
        engine.render(template, Map.of("layout", layout, "view", view), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A page of its own, without layout. */
    public String alone(String template, Object view) {
        StringOutput out = new StringOutput(4_096);
        engine.render(template, Map.of("view", view), out);
        return out.toString();
    }
}
