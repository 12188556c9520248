package no.tromsfylke.overgang.portal.publication;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One column of a table in memory, without an object per value. */
public sealed interface Column {
    /** The number of rows. */
    int size();

    /** The value as String, Long, Double or Boolean; null where the table has none. */
    Object valueAt(int row);

    /** A text column: each distinct text once, in the order of first appearance, and a code per row (-1 for null). */
    final class Text implements Column {
        private final String[] dictionary;
        private final int[] codes;

        Text(String[] dictionary, int[] codes) {
            this.dictionary = dictionary;
            this.codes = codes;
        }

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        public String valueAt(int row) {
            return codes[row] < 0 ? null : dictionary[codes[row]];
        }

        /** The code of a text, or -2 where no row has it. */
        public int codeOf(String text) {
            for (int code = 0; code < dictionary.length; code++) {
                if (dictionary[code].equals(text)) {
                    return code;
                }
            }
            return -2;
        }

        /** The code of a row's text, -1 for null. */
        public int codeAt(int row) {
            return codes[row];
        }

        /** The distinct texts. */
        public List<String> distinct() {
            return Collections.unmodifiableList(Arrays.asList(dictionary));
        }
    }

    /** A column of whole numbers; {@link Long#MIN_VALUE} stands for null. */
    final class Whole implements Column {
        private final long[] values;

        Whole(long[] values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public Long valueAt(int row) {
            return values[row] == Long.MIN_VALUE ? null : Long.valueOf(values[row]);
        }
    }

    /** A column of decimal numbers; NaN stands for null. */
    final class Real implements Column {
        private final double[] values;

        Real(double[] values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public Double valueAt(int row) {
            return Double.isNaN(values[row]) ? null : Double.valueOf(values[row]);
        }
    }

    /** A column of yes and no: 1, 0, and -1 for null. */
    final class Flag implements Column {
        private final byte[] values;

        Flag(byte[] values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public Boolean valueAt(int row) {
            return values[row] < 0 ? null : Boolean.valueOf(values[row] == 1);
        }
    }
}
