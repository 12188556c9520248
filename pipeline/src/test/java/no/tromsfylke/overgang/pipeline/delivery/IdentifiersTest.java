package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.delivery.Identifiers.Phones;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers here are of people born in the 1850s, who had none, or of synthetic persons. */
class IdentifiersTest {

    private final Identifiers identifiers = new Identifiers();

    private Optional<Rule> find(String text) {
        var cells = new Cells();
        cells.begin(1);
        cells.addText(text);
        return identifiers.find(cells.cell(0), Phones.EVERYWHERE);
    }

    /** All numbers of a date under the rule valid until 2032, individual numbers 500–749. */
    static List<String> numbers(String date) {
        var numbers = new ArrayList<String>();
        for (int individual = 500; individual < 750; individual++) {
            String nine = date + individual;
            int first = (11 - sum(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2) % 11) % 11;
            int second = (11 - sum(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
            if (first < 10 && second < 10) {
                numbers.add(nine + first + second);
            }
        }
        return numbers;
    }

    private static int sum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010155",
                "290256",
                "311255", // birth numbers
                "410155",
                "710155", // D-numbers
                "014155",
                "015255", // H-numbers
                "018155",
                "019255",
                "016655",
                "017755", // synthetic
                "418155",
                "416655",
                "414155" // D-numbers among them
            })
    void everyKindOfNumberIsFound(String date) {
        assertThat(numbers(date))
                .hasSizeGreaterThan(150)
                .allSatisfy(number -> assertThat(find(number)).contains(Rule.IDENTITY_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"320155", "000155", "300255", "290255", "011355", "010055", "720155", "016555", "019355"})
    void anImpossibleDateIsNone(String date) {
        assertThat(numbers(date)).allSatisfy(number -> assertThat(find(number)).isEmpty());
    }

    @Test
    void from2032TheFirstControlDigitMayBeUpToThreeOff() {
        String number = numbers("010155").stream()
                .filter(n -> n.charAt(9) <= '5')
                .findFirst()
                .orElseThrow();
        for (int off = 0; off <= 9 - (number.charAt(9) - '0'); off++) {
            String ten = number.substring(0, 9) + (char) (number.charAt(9) + off);
            int second = (11 - sum(ten, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
            if (second < 10) {
                assertThat(find(ten + second).isPresent()).as("off by %d", off).isEqualTo(off <= 3);
                assertThat(find(ten + (second + 1) % 10)).isEmpty();
            }
        }
    }

    @Test
    void itIsFoundAmongSpacesDotsHyphensAndText() {
        String n = numbers("010155").get(0);
        String date = n.substring(0, 6);
        String rest = n.substring(6);
        assertThat(List.of(
                        date + " " + rest,
                        date + "-" + rest,
                        "01.01.55 " + rest,
                        "01 01 55-" + rest,
                        "fnr:" + n + ".",
                        "p" + n + "x",
                        "12 " + n,
                        "se " + n + " 44",
                        date + "\u00a0" + rest))
                .allSatisfy(text -> assertThat(find(text)).contains(Rule.IDENTITY_NUMBER));
        assertThat(List.of("1" + n, n + "1", date + "/" + rest, date + "x" + rest, n.substring(0, 10)))
                .allSatisfy(text -> assertThat(find(text)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "navn@example.org, true",
        "fornavn.etternavn+skole@post.example.no, true",
        "se a@b.no nå, true",
        "'<a@b.no>', true",
        "a@b, false",
        "@example.org, false",
        "a @example.org, false",
        "a@.org, false",
        "møte @ skolen kl. 12, false"
    })
    void emailAddresses(String text, boolean found) {
        assertThat(find(text).filter(Rule.EMAIL_ADDRESS::equals).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "22334455, true",
        "22 33 44 55, true",
        "223 34 455, true",
        "2233 4455, true",
        "+47 22334455, true",
        "tlf.22334455, true",
        "12334455, false",
        "22.33.44.55, false",
        "'0,22334455', false",
        "223344556, false",
        "223 344 556, false",
        "2233445, false",
        "20241001, false",
        "22-33-44-55, false"
    })
    void phoneNumbers(String text, boolean found) {
        assertThat(find(text).filter(Rule.PHONE_NUMBER::equals).isPresent()).isEqualTo(found);
    }
}
