package no.tromsfylke.overgang.pipeline.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the recomputation reads the text of a cell. */
class CellsTest {

    private static Connection connection;

    @BeforeAll
    static void open() throws Exception {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(Recomputation.script("02-cells"));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest(name = "{0}(\"{1}\") = {2}")
    @CsvSource(nullValues = "NULL", textBlock = """
                    tick,            x,                                     true
                    tick,            JA,                                    true
                    tick,            nei,                                   false
                    tick,            NULL,                                  false
                    tick,            kanskje,                               NULL
                    tick_or_text,    Svake relasjoner til medelever,        true
                    tick_or_text,    Ingen,                                 false
                    tick_or_text,    ikke kjent,                            false
                    tick_or_text,    –,                                     false
                    tick_or_text,    0,                                     false
                    whole,           12,                                    12
                    whole,           -1,                                    NULL
                    whole,           ca. 20,                                NULL
                    decimal_number,  '3,5',                                 3.5
                    decimal_number,  3.5,                                   3.5
                    decimal_number,  3.500,                                 NULL
                    decimal_number,  '3,500',                               3.5
                    decimal_number,  5.1250,                                5.125
                    decimal_number,  1E+15,                                 NULL
                    day,             2024-10-01,                            2024-10-01
                    day,             1.10.2024,                             2024-10-01
                    day,             01.10.2024,                            2024-10-01
                    day,             date:2024-10-01,                       2024-10-01
                    day,             2023-02-29,                            NULL
                    day,             29.2.2024,                             2024-02-29
                    day,             45566,                                 NULL
                    deadline,        1.2,                                   1.2
                    deadline,        '1,3',                                 1.3
                    deadline,        1.feb,                                 1.2
                    deadline,        1.mar,                                 1.3
                    deadline,        01.02.2025,                            1.2
                    deadline,        date:2025-03-01,                       1.3
                    deadline,        1.4,                                   NULL
                    conclusion,      Overgangsoppfølging tilbys,            follow_up
                    conclusion,      Følger ordinært overgangsløp,          ordinary
                    conclusion,      Særskilt prosess allerede igangsatt,   special_process
                    conclusion,      Drøftes i teamet,                      unknown
                    conclusion,      NULL,                                  NULL
                    is_pseudonym,    a1b2c3d4,                              true
                    is_pseudonym,    Kristoffer,                            false
                    is_pseudonym,    (Arne),                                false
                    is_pseudonym,    12345678,                              false
                    cell,            '  x ',                                x
                    cell,            '   ',                                 NULL
                    """)
    void reads(String macro, String text, String value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT (" + macro + "(?))::VARCHAR")) {
            query.setString(1, text);
            try (ResultSet result = query.executeQuery()) {
                assertThat(result.next()).isTrue();
                assertThat(result.getString(1)).isEqualTo(value);
            }
        }
    }
}
