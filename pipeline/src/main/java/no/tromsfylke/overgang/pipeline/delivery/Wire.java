package no.tromsfylke.overgang.pipeline.delivery;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The binary form of a row's values: small numbers take one byte. */
final class Wire {

    /** Decimals are delivered with few digits; those travel as whole thousandths. */
    private static final double SCALE = 1000;

    private Wire() {}

    static void writeUnsigned(DataOutput out, long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long readUnsigned(DataInput in) throws IOException {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = in.readByte();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    static void writeSigned(DataOutput out, long value) throws IOException {
        writeUnsigned(out, (value << 1) ^ (value >> 63));
    }

    static long readSigned(DataInput in) throws IOException {
        long raw = readUnsigned(in);
        return (raw >>> 1) ^ -(raw & 1);
    }

    static void writeDecimal(DataOutput out, double value) throws IOException {
        long scaled = Math.round(value * SCALE);
        if (scaled >= 0 && scaled < 1L << 40 && scaled / SCALE == value) {
            writeUnsigned(out, scaled << 1);
        } else {
            writeUnsigned(out, 1);
            out.writeLong(Double.doubleToLongBits(value));
        }
    }

    static double readDecimal(DataInput in) throws IOException {
        long scaled = readUnsigned(in);
        return scaled == 1 ? Double.longBitsToDouble(in.readLong()) : (scaled >> 1) / SCALE;
    }

    /** A short number whose leading zeros count, such as a municipality's. */
    static void writeDigits(DataOutput out, String digits) throws IOException {
        writeUnsigned(out, (Long.parseLong(digits) << 3) | digits.length());
    }

    static String readDigits(DataInput in) throws IOException {
        long raw = readUnsigned(in);
        String digits = Long.toString(raw >>> 3);
        return "0".repeat((int) (raw & 7) - digits.length()) + digits;
    }

    static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeUnsigned(out, bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[(int) readUnsigned(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
