package org.suandian.placement.internal.storage;

import java.io.DataInputStream;
import java.io.IOException;
import org.suandian.placement.plan.Placement;

/** A placement as the number of batches, then all fits, then all starts: like beside like packs better. */
public final class PlacementPacking {

    private PlacementPacking() {}

    public static byte[] pack(Placement placement) {
        return Packing.write(output -> {
            output.writeInt(placement.fit().length);
            for (int fit : placement.fit()) {
                output.writeInt(fit);
            }
            for (int start : placement.start()) {
                output.writeInt(start);
            }
        });
    }

    public static Placement unpack(byte[] packed) {
        return Packing.read(packed, input -> {
            int count = input.readInt();
            int[] fit = ints(input, count);
            return new Placement(fit, ints(input, count));
        });
    }

    private static int[] ints(DataInputStream input, int count) throws IOException {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = input.readInt();
        }
        return values;
    }
}
