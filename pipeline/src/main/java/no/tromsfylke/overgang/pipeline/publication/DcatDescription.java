package no.tromsfylke.overgang.pipeline.publication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * {@code dcat.jsonld}: the description data.norge.no harvests, by the Norwegian application profile DCAT-AP-NO 2.
 * Addresses are relative, because a publication does not know where it will be served.
 */
final class DcatDescription {

    static final String NAME = "dcat.jsonld";

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final Map<String, String> LANGUAGES = Map.of("nb", "NOB", "nn", "NNO", "en", "ENG");

    private DcatDescription() {}

    static byte[] of(CatalogueFile file) {
        Catalogue catalogue = file.catalogue();
        ObjectNode root = node();
        ObjectNode context = root.putObject("@context");
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        context.put("spdx", "http://spdx.org/rdf/terms#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        root.put("@id", "./");
        root.put("@type", "dcat:Dataset");
        root.set("dct:title", languages(catalogue.titles()));
        root.set("dct:description", languages(catalogue.descriptions()));
        root.put("dct:identifier", catalogue.name());
        root.put("dcat:version", file.id().toString());
        root.set("dct:issued", typed(file.created(), "xsd:dateTime"));
        root.set("dcat:theme", reference(EU + "data-theme/EDUC"));
        root.set("dct:accessRights", reference(EU + "access-right/PUBLIC"));
        root.set("dct:accrualPeriodicity", reference(EU + "frequency/ANNUAL"));
        root.set("dct:license", reference(Licence.PATH));
        ArrayNode languages = root.putArray("dct:language");
        for (String language : new String[] {"nb", "nn", "en"}) {
            languages.add(reference(EU + "language/" + LANGUAGES.get(language)));
        }
        String county = catalogue.region().county().names().getOrDefault("nb", "");
        root.putObject("dct:publisher").put("@type", "foaf:Agent").set("foaf:name", language("nb", county));
        ObjectNode contact = root.putObject("dcat:contactPoint");
        contact.put("@type", "vcard:Organization");
        contact.set("vcard:fn", language("nb", county));
        contact.set("vcard:hasURL", reference("README.md"));
        ObjectNode place = root.putObject("dct:spatial").put("@type", "dct:Location");
        ArrayNode names = place.putArray("rdfs:label");
        catalogue.region().names().forEach((code, name) -> names.add(language(code, name)));
        period(root, catalogue);
        ArrayNode distributions = root.putArray("dcat:distribution");
        file.resources().forEach(resource -> distributions.add(distribution(resource)));
        return JsonText.bytes(root);
    }

    private static void period(ObjectNode root, Catalogue catalogue) {
        if (!catalogue.schoolYears().isEmpty()) {
            int first = Integer.parseInt(catalogue.schoolYears().get(0).substring(0, 4));
            int last = Integer.parseInt(catalogue
                    .schoolYears()
                    .get(catalogue.schoolYears().size() - 1)
                    .substring(0, 4));
            ObjectNode period = root.putObject("dct:temporal").put("@type", "dct:PeriodOfTime");
            period.set("dcat:startDate", typed(first + "-08-01", "xsd:date"));
            period.set("dcat:endDate", typed((last + 1) + "-07-31", "xsd:date"));
        }
    }

    private static ObjectNode distribution(Resource resource) {
        ObjectNode distribution = node();
        distribution.put("@type", "dcat:Distribution");
        distribution.set("dct:title", languages(resource.schema().titles()));
        distribution.set("dct:description", languages(resource.schema().descriptions()));
        distribution.set("dcat:accessURL", reference("./"));
        distribution.set("dcat:downloadURL", reference(resource.path()));
        distribution.set("dct:format", reference(EU + "file-type/PARQUET"));
        distribution.set(
                "dcat:mediaType",
                reference("https://www.iana.org/assignments/media-types/application/vnd.apache.parquet"));
        distribution.set("dct:license", reference(Licence.PATH));
        distribution.set("dcat:byteSize", typed(Long.toString(resource.bytes()), "xsd:nonNegativeInteger"));
        ObjectNode checksum = distribution.putObject("spdx:checksum").put("@type", "spdx:Checksum");
        checksum.set("spdx:algorithm", reference("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
        checksum.set("spdx:checksumValue", typed(resource.sha256(), "xsd:hexBinary"));
        return distribution;
    }

    private static ArrayNode languages(Texts texts) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(language("nb", texts.nb()))
                .add(language("nn", texts.nn()))
                .add(language("en", texts.en()));
    }

    private static ObjectNode language(String language, String text) {
        return node().put("@language", language).put("@value", text);
    }

    private static ObjectNode typed(String value, String type) {
        return node().put("@value", value).put("@type", type);
    }

    private static ObjectNode reference(String address) {
        return node().put("@id", address);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
