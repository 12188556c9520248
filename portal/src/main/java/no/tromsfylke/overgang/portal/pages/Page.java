package no.tromsfylke.overgang.portal.pages;

/** One page: from a publication and an address to what is shown. */
@FunctionalInterface
public interface Page {
    PageContent show(PageContext context);
}
