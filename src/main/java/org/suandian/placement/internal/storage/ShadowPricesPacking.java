package org.suandian.placement.internal.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.suandian.placement.plan.ShadowPrices;

/** Shadow prices as their four arrays, each after its length. */
public final class ShadowPricesPacking {

    private ShadowPricesPacking() {}

    public static byte[] pack(ShadowPrices prices) {
        return Packing.write(output -> {
            writeTable(output, prices.acceleratorMicro());
            writeTable(output, prices.wattMicro());
            writeRow(output, prices.wattSlotMicro());
            writeRow(output, prices.gramMicro());
        });
    }

    public static ShadowPrices unpack(byte[] packed) {
        return Packing.read(
                packed, input -> new ShadowPrices(readTable(input), readTable(input), readRow(input), readRow(input)));
    }

    private static void writeTable(DataOutputStream output, double[][] table) throws IOException {
        output.writeInt(table.length);
        for (double[] row : table) {
            writeRow(output, row);
        }
    }

    private static void writeRow(DataOutputStream output, double[] row) throws IOException {
        output.writeInt(row.length);
        for (double value : row) {
            output.writeDouble(value);
        }
    }

    private static double[][] readTable(DataInputStream input) throws IOException {
        double[][] table = new double[input.readInt()][];
        for (int i = 0; i < table.length; i++) {
            table[i] = readRow(input);
        }
        return table;
    }

    private static double[] readRow(DataInputStream input) throws IOException {
        double[] row = new double[input.readInt()];
        for (int i = 0; i < row.length; i++) {
            row[i] = input.readDouble();
        }
        return row;
    }
}
