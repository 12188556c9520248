package no.tromsfylke.overgang.pipeline.cube;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A count on the wire: seven bits a byte, for most are small. */
final class CountCode {

    private CountCode() {}

    static void write(DataOutput out, long count) throws IOException {
        long rest = count;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long read(DataInput in) throws IOException {
        long count = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.readByte();
            count |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return count;
            }
        }
    }
}
