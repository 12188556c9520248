package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.delivery.Kind.ELEVTALL;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.KARTLEGGING;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.MAPPED;
import static no.tromsfylke.overgang.pipeline.statistics.Population.PUPIL_NUMBERS;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.OPEN;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.SERVICE;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.population.PupilNumber;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;

/** What samleskjema 1 says of the 10th-graders (R 2.2). */
final class Risk {

    /** Id of the statistic whose category {@code follow_up} is the noen-elever. */
    static final String CLASSIFICATION = "risk.classification";

    private static final Texts CAUTIONS = new Texts(
            "Faktorene beskriver det skolen har registrert, ikke elevene. De sier noe om grupper og skal ikke brukes"
                    + " til å forutsi hvordan det går med en enkelt elev. Kartleggingen skjer skole for skole, og"
                    + " forskjeller kan komme av ulik praksis.",
            "Faktorane skildrar det skulen har registrert, ikkje elevane. Dei seier noko om grupper og skal ikkje"
                    + " brukast til å spå korleis det går med ein einskild elev. Kartlegginga skjer skule for skule, og"
                    + " skilnader kan kome av ulik praksis.",
            "The factors describe what the school has recorded, not the pupils. They tell of groups and must not be"
                    + " used to predict what becomes of a single pupil. Mapping is done school by school, and"
                    + " differences may come from different practice.");

    private Risk() {}

    static List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        for (var factor : RiskFactor.values()) {
            all.add(factor(factor));
        }
        all.addAll(List.of(
                largeDeviation(),
                expressedNeed(),
                factorCount(),
                classification(),
                criterion(),
                schoolAgreement(),
                factorPair(),
                mappedInTime(),
                mappingCompleteness()));
        return all;
    }

    private static Declaration<MappedPupil> mapped(String id, Protection protection) {
        return Statistic.of(id, MAPPED, protection)
                .needing(Need.of(KARTLEGGING))
                .cautioned(CAUTIONS);
    }

    private static Statistic<MappedPupil> factor(RiskFactor factor) {
        var name = FactorTexts.name(factor);
        var meaning = FactorTexts.meaning(factor);
        return mapped("risk." + factor.code(), PERSONAL)
                .dividedBy(pupil -> pupil.profile().has(factor), Categories.sensitiveYesNo())
                .summed(Margins.LOWER_SCHOOLS)
                .titled(name.nb(), name.nn(), name.en())
                .defined(meaning.nb(), meaning.nn(), meaning.en())
                .from("R 2.2", "samleskjema 1")
                .build();
    }

    private static Statistic<MappedPupil> largeDeviation() {
        return mapped("risk.large_deviation", PERSONAL)
                .dividedBy(pupil -> pupil.profile().largeDeviation(), Categories.sensitiveYesNo())
                .summed(Margins.LOWER_SCHOOLS)
                .titled("Særlig stort avvik", "Særleg stort avvik", "A particularly large deviation")
                .defined(
                        "Skolen har ført opp et avvik på én faktor som er så stort at det er bekymringsfullt. Det er et"
                                + " eget kriterium, ikke en av de sju faktorene.",
                        "Skulen har ført opp eit avvik på éin faktor som er så stort at det er grunn til uro. Det er"
                                + " eit eige kriterium, ikkje ein av dei sju faktorane.",
                        "The school has noted a deviation on one factor that is large enough to worry. It is a"
                                + " criterion of its own, not one of the seven factors.")
                .from("R 2.2 b", "samleskjema 1")
                .build();
    }

    private static Statistic<MappedPupil> expressedNeed() {
        return mapped("risk.expressed_need", PERSONAL)
                .dividedBy(pupil -> pupil.profile().expressedNeed(), Categories.sensitiveYesNo())
                .summed(Margins.LOWER_SCHOOLS)
                .titled(
                        "Uttrykt behov for oppfølging",
                        "Uttrykt behov for oppfølging",
                        "An expressed need for follow-up")
                .defined(
                        "Eleven eller foresatte har sagt at eleven trenger ekstra oppfølging. Det er et eget"
                                + " kriterium, ikke en av de sju faktorene.",
                        "Eleven eller dei føresette har sagt at eleven treng ekstra oppfølging. Det er eit eige"
                                + " kriterium, ikkje ein av dei sju faktorane.",
                        "Pupil or guardians have said that the pupil needs extra follow-up. It is a criterion of its"
                                + " own, not one of the seven factors.")
                .from("R 2.2 b", "samleskjema 1")
                .build();
    }

    private static Statistic<MappedPupil> factorCount() {
        return mapped("risk.factor_count", PERSONAL)
                .dividedBy(
                        MappedPupil::factorCount,
                        plain("0", "Ingen", "Ingen", "None"),
                        plain("1", "Én", "Éin", "One"),
                        plain("2", "To", "To", "Two"),
                        sensitive("3", "Tre", "Tre", "Three"),
                        sensitive("4_or_more", "Fire eller flere", "Fire eller fleire", "Four or more"))
                .summed(Margins.MUNICIPALITIES)
                .titled("Antall risikofaktorer", "Talet på risikofaktorar", "Number of risk factors")
                .defined(
                        "Hvor mange av de sju faktorene på samleskjema 1 som er oppfylt for eleven.",
                        "Kor mange av dei sju faktorane på samleskjema 1 som er oppfylte for eleven.",
                        "How many of the seven factors of samleskjema 1 are met for the pupil.")
                .from("R 2.2 b")
                .build();
    }

    private static Statistic<MappedPupil> classification() {
        return mapped(CLASSIFICATION, PERSONAL)
                .dividedBy(
                        MappedPupil::classification,
                        sensitive("follow_up", "Noen-elev", "Noen-elev", "Follow-up (noen-elev)"),
                        sensitive("special_process", "Særskilt løp", "Særskilt løp", "Special process"),
                        plain("ordinary", "Ordinært løp", "Ordinært løp", "Ordinary"))
                .summed(Margins.LOWER_SCHOOLS)
                .titled("Vurdering etter rutinen", "Vurdering etter rutinen", "Classification by the routine")
                .defined(
                        "Særskilt løp: søker innen 1. februar. Noen-elev: ellers minst tre risikofaktorer, et særlig"
                                + " stort avvik eller et uttrykt behov. Ordinært løp: alle andre. Regelen er brukt likt"
                                + " for alle, uavhengig av skolens egen konklusjon.",
                        "Særskilt løp: søkjer innan 1. februar. Noen-elev: elles minst tre risikofaktorar, eit særleg"
                                + " stort avvik eller eit uttrykt behov. Ordinært løp: alle andre. Regelen er brukt"
                                + " likt for alle, uavhengig av kva skulen sjølv har konkludert med.",
                        "Special process: applies by 1 February. Follow-up: otherwise at least three risk factors, a"
                                + " particularly large deviation or an expressed need. Ordinary: everybody else. The"
                                + " rule is applied alike to all, whatever the school's own conclusion.")
                .from("R 1", "R 2.2")
                .build();
    }

    private static Statistic<MappedPupil> criterion() {
        return mapped("risk.criterion", PERSONAL)
                .among(MappedPupil::isFollowUp, CLASSIFICATION, "follow_up")
                .dividedBy(
                        MappedPupil::criterion,
                        sensitive("factors_only", "Bare faktorer", "Berre faktorar", "Factors only"),
                        sensitive("deviation_only", "Bare avvik", "Berre avvik", "Deviation only"),
                        sensitive("need_only", "Bare uttrykt behov", "Berre uttrykt behov", "Expressed need only"),
                        sensitive("several", "Flere kriterier", "Fleire kriterium", "Several criteria"))
                .summed(Margins.both(Margins.REGION_ONLY, Margins.years(AreaLevel.MUNICIPALITY, 3)))
                .titled(
                        "Hva som gjør eleven til noen-elev",
                        "Kva som gjer eleven til noen-elev",
                        "What makes a noen-elev")
                .defined(
                        "Hvilket av rutinens tre kriterier som er oppfylt: minst tre faktorer, særlig stort avvik,"
                                + " uttrykt behov – ett av dem alene, eller flere.",
                        "Kva for eit av dei tre kriteria i rutinen som er oppfylt: minst tre faktorar, særleg stort"
                                + " avvik, uttrykt behov – eitt av dei åleine, eller fleire.",
                        "Which of the routine's three criteria is met: at least three factors, a large deviation, an"
                                + " expressed need – one of them alone, or several.")
                .from("R 2.2 b")
                .build();
    }

    private static Statistic<MappedPupil> schoolAgreement() {
        return mapped("risk.school_agreement", SERVICE)
                .amongSomeOf(
                        MappedPupil::hasKnownConclusion, CLASSIFICATION, "follow_up", "special_process", "ordinary")
                .dividedBy(
                        MappedPupil::agreement,
                        plain("agrees", "Enige", "Einige", "They agree"),
                        plain("rule_only", "Bare regelen sier noen-elev", "Berre regelen seier noen-elev", "Rule only"),
                        plain(
                                "school_only",
                                "Bare skolen sier noen-elev",
                                "Berre skulen seier noen-elev",
                                "School only"),
                        plain("differs", "Uenige på annen måte", "Usamde på anna vis", "They differ otherwise"))
                .summed(Margins.MUNICIPALITIES)
                .titled(
                        "Skolens konklusjon mot rutinens regel",
                        "Konklusjonen til skulen mot regelen i rutinen",
                        "The school's conclusion against the routine's rule")
                .defined(
                        "Skolens konklusjon på skjemaet sammenlignet med det rutinens regel gir. Elever uten lesbar"
                                + " konklusjon er ikke med.",
                        "Konklusjonen til skulen på skjemaet samanlikna med det regelen i rutinen gir. Elevar utan"
                                + " lesbar konklusjon er ikkje med.",
                        "The school's conclusion on the form compared with what the routine's rule gives. Pupils"
                                + " without a readable conclusion are left out.")
                .from("R 2.2", "samleskjema 1")
                .build();
    }

    private static Statistic<MappedPupil> factorPair() {
        var builder = mapped("risk.factor_pair", PERSONAL)
                .dividedInto(
                        sensitive("both", "Begge faktorer", "Begge faktorane", "Both factors"),
                        plain("not_both", "Ikke begge", "Ikkje begge", "Not both"));
        var factors = RiskFactor.values();
        for (int i = 0; i < factors.length; i++) {
            for (int j = i + 1; j < factors.length; j++) {
                builder.grouped(pair(factors[i], factors[j]));
            }
        }
        return builder.summed(Margins.REGION_POOLED)
                .titled("Faktorer som opptrer sammen", "Faktorar som opptrer saman", "Factors that occur together")
                .defined(
                        "For hvert par av faktorer: hvor mange elever som har begge. Alle hele treårsperioder er slått"
                                + " sammen.",
                        "For kvart par av faktorar: kor mange elevar som har begge. Alle heile treårsperiodar er slått"
                                + " saman.",
                        "For each pair of factors: how many pupils have both. All complete three-year blocks are"
                                + " pooled.")
                .from("R 2.2")
                .build();
    }

    private static Group<MappedPupil> pair(RiskFactor one, RiskFactor other) {
        var first = FactorTexts.name(one);
        var second = FactorTexts.name(other);
        return Group.item(
                one.code() + "+" + other.code(),
                new Texts(
                        first.nb() + " + " + second.nb(),
                        first.nn() + " + " + second.nn(),
                        first.en() + " + " + second.en()),
                pupil -> pupil.hasBoth(one, other) ? "both" : "not_both");
    }

    private static Statistic<MappedPupil> mappedInTime() {
        return mapped("risk.mapped_in_time", SERVICE)
                .dividedBy(
                        MappedPupil::mappedInTime,
                        plain("on_time", "Innen 1. oktober", "Innan 1. oktober", "By 1 October"),
                        plain("late", "Etter 1. oktober", "Etter 1. oktober", "After 1 October"),
                        plain("unknown_date", "Ukjent dato", "Ukjend dato", "Date unknown"))
                .summed(Margins.LOWER_SCHOOLS)
                .titled("Kartlagt innen fristen", "Kartlagt innan fristen", "Mapped in time")
                .defined(
                        "Om eleven er kartlagt innen 1. oktober. Det trykte skjemaet har ingen dato; slike elever står"
                                + " med ukjent dato.",
                        "Om eleven er kartlagd innan 1. oktober. Det trykte skjemaet har ingen dato; slike elevar står"
                                + " med ukjend dato.",
                        "Whether the pupil was mapped by 1 October. The printed form has no date; such pupils are"
                                + " counted with an unknown date.")
                .from("R 2.2", "R plan 1.9")
                .build();
    }

    private static Statistic<PupilNumber> mappingCompleteness() {
        return Statistic.of("risk.mapping_completeness", PUPIL_NUMBERS, OPEN)
                .dividedBy(
                        PupilNumber::part,
                        plain("mapped", "Kartlagt", "Kartlagd", "Mapped"),
                        plain("not_mapped", "Ikke kartlagt", "Ikkje kartlagd", "Not mapped"))
                .summed(Margins.LOWER_SCHOOLS)
                .needing(Need.of(KARTLEGGING), Need.of(ELEVTALL))
                .cautioned(CAUTIONS)
                .titled("Andel som er kartlagt", "Del som er kartlagd", "Share mapped")
                .defined(
                        "Antall elever på samleskjema 1 mot skolens eget elevtall på 10. trinn, høyst så mange som"
                                + " elevtallet. Bare skoler som har levert elevtall.",
                        "Talet på elevar på samleskjema 1 mot skulen sitt eige elevtal på 10. trinn, høgst så mange"
                                + " som elevtalet. Berre skular som har levert elevtal.",
                        "Pupils on samleskjema 1 against the school's own number of 10th-graders, at most that number."
                                + " Only schools that have delivered their number.")
                .from("R 2.2")
                .build();
    }
}
