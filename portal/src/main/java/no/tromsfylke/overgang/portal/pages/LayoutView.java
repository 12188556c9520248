package no.tromsfylke.overgang.portal.pages;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.language.Messages;

/** What stands around every page. */
public record LayoutView(
        Messages messages,
        String lang,
        String title,
        String site,
        String home,
        List<NavGroup> navigation,
        List<Language> languages,
        Optional<String> banner,
        Optional<String> frozenNotice,
        String publication,
        String frozenHref,
        List<NavItem> footer,
        Files files) {

    public LayoutView {
        navigation = List.copyOf(navigation);
        languages = List.copyOf(languages);
        footer = List.copyOf(footer);
    }

    /** Links that belong together. */
    public record NavGroup(String label, List<NavItem> items) {
        public NavGroup {
            items = List.copyOf(items);
        }
    }

    /** A link of the navigation. */
    public record NavItem(String label, String href, boolean current) {}

    /** The page in another language. */
    public record Language(String tag, String name, String href, boolean current) {}

    /** The portal's own files. */
    public record Files(String style, String script, String chart, String icon) {}

    /** A text of the page's language. */
    public String text(String key) {
        return messages.text(key);
    }

    /** A text of the page's language with a number in its place. */
    public String text(String key, int number) {
        return messages.text(key, Integer.toString(number));
    }
}
