package no.tromsfylke.overgang.portal.figures.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawn picture as a test reads it: by a strict XML parser. */
record Picture(Element root) {

    static Picture parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new Picture(factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement());
    }

    /** The pictures a page holds one after the other. */
    static List<String> split(String pictures) {
        return List.of(pictures.split("(?<=</svg>)"));
    }

    List<Element> all() {
        List<Element> elements = new ArrayList<>(List.of(root));
        NodeList nodes = root.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<Element> named(String name) {
        return all().stream().filter(one -> one.getTagName().equals(name)).toList();
    }

    List<Element> classed(String name) {
        return all().stream()
                .filter(one -> List.of(one.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    List<String> texts() {
        return named("text").stream().map(Element::getTextContent).toList();
    }

    /** All words in reading order, however they are broken into lines. */
    String words() {
        return texts().stream().collect(Collectors.joining(" "));
    }

    /** The group of one value. */
    Element point(int series, int place) {
        return classed("point").stream()
                .filter(one -> one.getAttribute("data-series").equals(String.valueOf(series))
                        && one.getAttribute("data-place").equals(String.valueOf(place)))
                .findFirst()
                .orElseThrow();
    }

    /** What stands for one value. */
    Element mark(int series, int place) {
        Picture group = new Picture(point(series, place));
        return group.classed("mark").get(0);
    }

    /** The title of one value. */
    String title(int series, int place) {
        return new Picture(point(series, place)).named("title").get(0).getTextContent();
    }
}
